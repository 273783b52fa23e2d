package warrant.ui.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;

import warrant.ui.PassageKind;

/** Puts what is marked into the annotation model that the rulers draw; only what has changed is touched. */
record MarkUpdate(AnnotationModel model, CodedItems items) {

	/** So many a ruler of a thousand pixels can tell apart; where there are more, not each gets its own. */
	private static final int MOST = 4000;

	void apply() {
		Set<CodedItem> wanted = new HashSet<>(shown());
		List<Annotation> gone = new ArrayList<>();
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();)
			if (all.next() instanceof MarkAnnotation mark && !wanted.remove(mark.item()))
				gone.add(mark);
		Map<Annotation, Position> come = new HashMap<>();
		wanted.forEach(item -> come.put(new MarkAnnotation(item), new Position(item.span().start(), item.span().length())));
		if (!gone.isEmpty() || !come.isEmpty())
			model.replaceAnnotations(gone.toArray(Annotation[]::new), come);
	}

	/** One mark for what is a recommendation and a claim as well. */
	private boolean hasPlace(CodedItem item) {
		return item.kind() != PassageKind.MENTION && !items.recommended(item);
	}

	private List<CodedItem> shown() {
		List<CodedItem> all = items.all().stream().filter(this::hasPlace).toList();
		if (all.size() <= MOST)
			return all;
		List<CodedItem> some = new ArrayList<>();
		int every = all.size() / MOST + 1;
		for (int i = 0; i < all.size(); i += every)
			some.add(all.get(i));
		return some;
	}
}
