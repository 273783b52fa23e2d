package warrant.ui.document;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;

import warrant.ui.session.PassageKind;

/** Puts what is marked into the annotation model that the ruler draws, in the order of the text; only what has changed is touched. */
record MarkUpdate(AnnotationModel model, CodedItems items) {

	/** Beyond so many not each gets a mark of its own: keeping a place for every one made each decision slow. */
	private static final int MOST = 10_000;

	void apply() {
		Set<CodedItem> wanted = new LinkedHashSet<>(shown());
		List<Annotation> gone = new ArrayList<>();
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();)
			if (all.next() instanceof MarkAnnotation mark && !wanted.remove(mark.item()))
				gone.add(mark);
		Map<Annotation, Position> come = new LinkedHashMap<>();
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
		int every = all.size() / MOST + 1;
		return every == 1 ? all : IntStream.range(0, all.size()).filter(i -> i % every == 0).mapToObj(all::get).toList();
	}
}
