package warrant.ui.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import warrant.annotation.Annotation;
import warrant.annotation.Code;
import warrant.annotation.Codebook;
import warrant.annotation.Codebooks;
import warrant.annotation.CodingAnnotation;
import warrant.annotation.DocumentAnnotations;
import warrant.annotation.MentionAnnotation;
import warrant.annotation.Status;
import warrant.extraction.Actor;
import warrant.extraction.Component;
import warrant.extraction.Extraction;
import warrant.extraction.Recommendation;
import warrant.extraction.Relation;
import warrant.extraction.RelationType;
import warrant.text.Span;
import warrant.ui.session.PassageKind;
import warrant.ui.session.SessionDocument;

/** Everything that is marked in a document now, sorted by start; longer ones first where they start together. */
final class CodedItems {

	static final CodedItems NONE = new CodedItems();

	private final List<CodedItem> items = new ArrayList<>();
	private final Map<String, CodedItem> byId = new HashMap<>();
	private final Set<String> recommended = new HashSet<>();
	private final List<Relation> relations;
	private final int longest;

	private CodedItems() {
		longest = 0;
		relations = List.of();
	}

	CodedItems(SessionDocument document) {
		this(document.annotations(), document.merged(), document.session().codebook());
	}

	/** In any thread that nobody else edits these models in. */
	CodedItems(DocumentAnnotations annotations, Extraction merged, Codebook codebook) {
		Map<String, Annotation> decided = new HashMap<>();
		Map<Span, String> mentions = new HashMap<>();
		for (Annotation annotation : annotations.getAnnotations()) {
			decided.put(annotation.getId(), annotation);
			if (annotation instanceof MentionAnnotation && annotation.getStatus() != Status.REJECTED)
				mentions.put(new Span(annotation.getStart(), annotation.getEnd()), annotation.getId());
		}
		for (Component component : merged.components())
			items.add(CodedItem.of(component, !decided.containsKey(component.id())));
		for (Recommendation recommendation : merged.recommendations())
			items.add(CodedItem.of(recommendation, !decided.containsKey(recommendation.id())));
		for (Actor actor : merged.actors())
			for (Span span : actor.mentions())
				items.add(CodedItem.of(actor, span, Optional.ofNullable(mentions.get(span))));
		for (Annotation annotation : annotations.getAnnotations())
			if (annotation instanceof CodingAnnotation coding && coding.getStatus() != Status.REJECTED)
				items.add(coding(codebook, coding));
		items.sort(Comparator.comparingInt((CodedItem item) -> item.span().start()).thenComparingInt(item -> -item.span().length())
				.thenComparingInt(item -> item.kind() == PassageKind.RECOMMENDATION ? 0 : 1));
		layOut();
		items.forEach(item -> byId.putIfAbsent(item.id(), item));
		relations = merged.relations();
		longest = items.stream().mapToInt(item -> item.span().length()).max().orElse(0);
		findRecommended();
	}

	static CodedItem coding(Codebook codebook, CodingAnnotation coding) {
		List<Code> codes = coding.getCodes().stream().map(id -> Codebooks.find(codebook, id)).flatMap(Optional::stream).toList();
		String colour = codes.stream().map(Code::getColour).filter(value -> value != null).findFirst().orElse("");
		return new CodedItem(coding.getId(), PassageKind.CODING, new Span(coding.getStart(), coding.getEnd()), false, 1, colour,
				codes.stream().map(Code::getName).toList(), 0);
	}

	/** Gives what overlaps lines of its own. */
	private void layOut() {
		List<Integer> ends = new ArrayList<>();
		for (int i = 0; i < items.size(); i++) {
			CodedItem item = items.get(i);
			if (!argues(item))
				continue;
			int lane = 0;
			while (lane < ends.size() && ends.get(lane) > item.span().start())
				lane++;
			if (lane == ends.size())
				ends.add(0);
			ends.set(lane, item.span().end());
			if (lane > 0)
				items.set(i, item.in(lane));
		}
	}

	List<CodedItem> all() {
		return items;
	}

	/** Those that share a character with a stretch of text, in order. */
	List<CodedItem> in(int start, int end) {
		List<CodedItem> found = new ArrayList<>();
		for (int i = firstFrom(start - longest); i < items.size() && items.get(i).span().start() < end; i++)
			if (items.get(i).span().end() > start)
				found.add(items.get(i));
		return found;
	}

	private int firstFrom(int start) {
		int low = 0;
		int high = items.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (items.get(middle).span().start() < start)
				low = middle + 1;
			else
				high = middle;
		}
		return low;
	}

	/** The smallest one at a place that is not an actor inside something else. */
	Optional<CodedItem> at(int offset) {
		return in(offset, offset + 1).stream().min(Comparator.comparingInt((CodedItem item) -> item.span().length()));
	}

	/** The argumentative one at a place: a claim under an actor's name rather than the name. */
	Optional<CodedItem> componentAt(int offset) {
		return in(offset, offset + 1).stream().filter(CodedItems::argues).min(Comparator.comparingInt(item -> item.span().length()));
	}

	/** What can be linked at a place: a claim or premise, also where a recommendation or an actor's name lies over it. */
	Optional<CodedItem> linkableAt(int offset) {
		return in(offset, offset + 1).stream().filter(item -> argues(item) && item.kind() != PassageKind.RECOMMENDATION)
				.min(Comparator.comparingInt(item -> item.span().length()));
	}

	/** What an item says for or against others, else what is said for or against it: the links that can be undercut at it. */
	List<Relation> steps(CodedItem item) {
		List<Relation> all = relations.stream().filter(relation -> relation.type() != RelationType.UNDERCUT && byId.containsKey(relation.target())).toList();
		List<Relation> from = all.stream().filter(relation -> relation.sources().contains(item.id())).toList();
		return from.isEmpty() ? all.stream().filter(relation -> relation.target().equals(item.id())).toList() : from;
	}

	/** What somebody argues in about these words. */
	Optional<CodedItem> argued(Span span) {
		return in(span.start(), span.end()).stream().filter(CodedItems::argues).filter(item -> item.span().matchesHalf(span))
				.max(Comparator.comparingInt(item -> item.span().overlap(span)));
	}

	/** Whether an item is no recommendation itself, but what it says is one: that says more and stands for both where there is little room. */
	boolean recommended(CodedItem item) {
		return recommended.contains(item.id());
	}

	private void findRecommended() {
		for (CodedItem item : items)
			if (item.kind() == PassageKind.RECOMMENDATION)
				for (CodedItem other : in(item.span().start(), item.span().end()))
					if (other.kind() != PassageKind.RECOMMENDATION && other.span().matchesHalf(item.span()))
						recommended.add(other.id());
	}

	static boolean argues(CodedItem item) {
		return item.kind() != PassageKind.MENTION && item.kind() != PassageKind.CODING;
	}

	Optional<CodedItem> byId(String id) {
		return Optional.ofNullable(byId.get(id));
	}

	/** The one over just these words, of any id: suggestions change their id when they are decided on. */
	Optional<CodedItem> over(Span span, PassageKind kind) {
		return in(span.start(), span.end()).stream().filter(item -> item.span().equals(span) && item.kind() == kind).findFirst();
	}

	/** What an item supports or attacks, or is supported or attacked by. */
	Map<CodedItem, RelationType> related(CodedItem item) {
		Map<CodedItem, RelationType> related = new LinkedHashMap<>();
		for (Relation relation : relations) {
			if (relation.sources().contains(item.id()))
				byId(relation.target()).ifPresent(other -> related.put(other, relation.type()));
			if (relation.target().equals(item.id()))
				relation.sources().forEach(source -> byId(source).ifPresent(other -> related.put(other, relation.type())));
		}
		return related;
	}

	/** The next suggestion after a place, from the beginning again after the last; actors are left to be decided with what they do. */
	Optional<CodedItem> nextSuggestion(int offset) {
		List<CodedItem> open = suggestions();
		return open.stream().filter(item -> item.span().start() > offset).findFirst().or(() -> open.stream().findFirst());
	}

	Optional<CodedItem> previousSuggestion(int offset) {
		List<CodedItem> open = suggestions().reversed();
		return open.stream().filter(item -> item.span().start() < offset).findFirst().or(() -> open.stream().findFirst());
	}

	List<CodedItem> suggestions() {
		return items.stream().filter(item -> item.suggested() && argues(item)).toList();
	}
}
