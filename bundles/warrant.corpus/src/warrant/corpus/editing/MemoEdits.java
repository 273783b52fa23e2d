package warrant.corpus.editing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import warrant.annotation.AnnotationFactory;
import warrant.annotation.CodingAnnotation;
import warrant.annotation.Memo;

/** Notes people write on documents, words, codes and actors. Changes the models it was given, in place. */
public final class MemoEdits {

	private final String coder;

	/** @param coder who writes */
	public MemoEdits(String coder) {
		this.coder = coder;
	}

	/** A new memo at the end of those a thing has. */
	public Memo write(List<Memo> memos, String words) {
		Memo memo = AnnotationFactory.eINSTANCE.createMemo();
		memo.setId(UUID.randomUUID().toString());
		sign(memo, words);
		memos.add(memo);
		return memo;
	}

	/** Other words; it is the one who wrote them last who signs. Blank ones take the memo out. */
	public void rewrite(Memo memo, String words) {
		if (words.isBlank())
			remove(memo);
		else if (!words.strip().equals(memo.getText()))
			sign(memo, words);
	}

	/** A coding that held nothing but the memo goes with it. */
	private static void remove(Memo memo) {
		EObject on = memo.eContainer();
		EcoreUtil.remove(memo);
		if (on instanceof CodingAnnotation coding && coding.getCodes().isEmpty() && coding.getMemos().isEmpty())
			EcoreUtil.remove(coding);
	}

	private void sign(Memo memo, String words) {
		memo.setText(words.strip());
		memo.setCoder(coder);
		memo.setTime(Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
	}

	/** The memo of that id, anywhere below a root. */
	public static Optional<Memo> find(EObject root, String id) {
		for (Iterator<EObject> all = root.eAllContents(); all.hasNext();)
			if (all.next() instanceof Memo memo && id.equals(memo.getId()))
				return Optional.of(memo);
		return Optional.empty();
	}
}
