package warrant.ui.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;

import warrant.annotation.Codebook;
import warrant.extraction.Extraction;
import warrant.ui.parts.Latest;
import warrant.ui.session.SessionDocument;

/**
 * Lays what was decided over what is suggested: at once where that is little, in a job where it is much, so that a decision among a hundred
 * thousand suggestions keeps nobody waiting. On the UI thread only.
 */
final class Marking {

	private static final int MUCH = 3_000;

	private record Marked(SessionDocument document, Extraction merged, CodedItems items) {
	}

	private final Latest<Marked> later;
	private final Consumer<CodedItems> then;
	private final List<Runnable> waiting = new ArrayList<>();
	private boolean busy;

	/** @param then told what is marked now */
	Marking(Display display, Consumer<CodedItems> then) {
		this.then = then;
		this.later = new Latest<>("Marking", display, this::done);
	}

	void of(SessionDocument document) {
		if (document.base().suggested().components().size() < MUCH) {
			busy = false;
			tell(new CodedItems(document));
			return;
		}
		busy = true;
		SessionDocument.Snapshot now = document.snapshot();
		Codebook codebook = EcoreUtil.copy(document.session().codebook());
		later.ask(() -> {
			Extraction merged = now.merged();
			return new Marked(document, merged, new CodedItems(now.annotations(), merged, codebook));
		});
	}

	private void done(Marked marked) {
		if (!busy)
			return;
		busy = false;
		marked.document().take(marked.merged());
		tell(marked.items());
	}

	private void tell(CodedItems items) {
		then.accept(items);
		List<Runnable> next = List.copyOf(waiting);
		waiting.clear();
		next.forEach(this::whenDone);
	}

	boolean isBusy() {
		return busy;
	}

	/** What the analyst does next is done to what is marked then. */
	void whenDone(Runnable what) {
		if (busy)
			waiting.add(what);
		else
			what.run();
	}
}
