package warrant.corpus.decisions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import warrant.annotation.Annotation;
import warrant.annotation.ComponentAnnotation;
import warrant.annotation.Decision;
import warrant.annotation.DocumentAnnotations;
import warrant.annotation.MentionAnnotation;
import warrant.annotation.Place;
import warrant.annotation.RecommendationAnnotation;
import warrant.annotation.RelationAnnotation;
import warrant.annotation.Status;
import warrant.extraction.Addressee;
import warrant.extraction.Attribution;
import warrant.extraction.Component;
import warrant.extraction.ComponentType;
import warrant.extraction.Extraction;
import warrant.extraction.PropositionKind;
import warrant.extraction.Recommendation;
import warrant.extraction.Relation;
import warrant.extraction.RelationType;
import warrant.text.Span;

/**
 * Lays what people decided over what the machine suggests: accepted and edited annotations replace the suggestions they overlap by half,
 * rejected ones keep them away. Decided components and actors bear the ids of their annotations and register entries.
 */
public final class Decisions {

	private static final String BY_HAND = "decided by an analyst";

	private final Extraction suggested;
	private final DocumentAnnotations decided;
	private final DecidedActors actors;

	private Decisions(Extraction suggested, DocumentAnnotations decided, ActorNames names) {
		this.suggested = suggested;
		this.decided = decided;
		this.actors = new DecidedActors(suggested.actors(), of(MentionAnnotation.class), names);
	}

	/** The extraction with the decisions over it. */
	public static Extraction over(Extraction suggested, DocumentAnnotations decided, ActorNames names) {
		return new Decisions(suggested, decided, names).merged();
	}

	private Extraction merged() {
		List<Component> components = components();
		Set<String> ids = new HashSet<>();
		components.forEach(component -> ids.add(component.id()));
		return new Extraction(suggested.sentences(), components, recommendations(ids), actors.sorted(), relations(ids),
				suggested.notices());
	}

	static Span spanOf(Annotation annotation) {
		return new Span(annotation.getStart(), annotation.getEnd());
	}

	private <T extends Annotation> List<T> of(Class<T> layer) {
		return decided.getAnnotations().stream().filter(layer::isInstance).map(layer::cast).toList();
	}

	/** What is left of a layer: the first of several coders' decisions on the same span, in the order of the file. */
	private static <T extends Annotation> List<T> standing(List<T> layer) {
		List<T> standing = new ArrayList<>();
		Set<Span> seen = new HashSet<>();
		for (T annotation : layer)
			if (annotation.getStatus() != Status.REJECTED && seen.add(spanOf(annotation)))
				standing.add(annotation);
		return standing;
	}

	private List<Component> components() {
		List<ComponentAnnotation> layer = of(ComponentAnnotation.class);
		Covered covered = new Covered(layer.stream().map(Decisions::spanOf).toList());
		List<Component> all = new ArrayList<>();
		for (Component component : suggested.components())
			if (!covered.covers(component.span()))
				all.add(new Component(component.id(), component.type(), component.kind(), component.span(), component.score(),
						component.attribution().flatMap(this::known), component.reasons(), component.model()));
		for (ComponentAnnotation annotation : standing(layer))
			all.add(new Component(annotation.getId(), ComponentType.valueOf(annotation.getType().name()),
					PropositionKind.valueOf(annotation.getKind().name()), spanOf(annotation), 1.0, attribution(annotation.getAttribution()),
					List.of(BY_HAND), annotation.getCoder()));
		all.sort(Comparator.comparing(Component::span));
		return all;
	}

	private List<Recommendation> recommendations(Set<String> components) {
		List<RecommendationAnnotation> layer = of(RecommendationAnnotation.class);
		Covered covered = new Covered(layer.stream().map(Decisions::spanOf).toList());
		Map<Span, String> componentAt = componentsBySpan();
		List<Recommendation> all = new ArrayList<>();
		for (Recommendation suggestion : suggested.recommendations())
			if (!covered.covers(suggestion.span()))
				all.add(with(suggestion, suggestion.component().filter(components::contains)));
		for (RecommendationAnnotation annotation : standing(layer))
			all.add(recommendation(annotation, Optional.ofNullable(annotation.getComponent()).filter(components::contains)
					.or(() -> Optional.ofNullable(componentAt.get(spanOf(annotation))))));
		all.sort(Comparator.comparing(Recommendation::span));
		return all;
	}

	private Map<Span, String> componentsBySpan() {
		Map<Span, String> bySpan = new HashMap<>();
		for (ComponentAnnotation annotation : standing(of(ComponentAnnotation.class)))
			bySpan.put(spanOf(annotation), annotation.getId());
		return bySpan;
	}

	private Recommendation with(Recommendation r, Optional<String> component) {
		return new Recommendation(r.id(), r.span(), r.score(), r.reported(), r.issuer().flatMap(this::known),
				r.addressee().map(a -> new Addressee(a.span(), a.actor().map(actors::idOf).filter(actors::knows))), r.action(), r.modality(),
				r.negated(), r.condition(), r.instrument(), r.deadline(), component, r.reasons(), r.model());
	}

	private Recommendation recommendation(RecommendationAnnotation a, Optional<String> component) {
		Optional<Addressee> addressee = Optional.ofNullable(a.getAddressee()).filter(who -> who.isSetStart())
				.map(who -> new Addressee(new Span(who.getStart(), who.getEnd()), Optional.ofNullable(who.getActor()).filter(actors::knows)));
		return new Recommendation(a.getId(), spanOf(a), 1.0, a.isReported(), attribution(a.getIssuer()), addressee,
				span(a.getAction()).orElse(spanOf(a)), Optional.ofNullable(a.getModality()).orElse(""), a.isNegated(), span(a.getCondition()),
				span(a.getInstrument()), span(a.getDeadline()), component, List.of(BY_HAND), a.getCoder());
	}

	private static Optional<Span> span(Place place) {
		return Optional.ofNullable(place).map(p -> new Span(p.getStart(), p.getEnd()));
	}

	private Optional<Attribution> known(Attribution attribution) {
		return Optional.of(new Attribution(actors.idOf(attribution.actor()), attribution.span())).filter(a -> actors.knows(a.actor()));
	}

	private Optional<Attribution> attribution(warrant.annotation.Attribution attribution) {
		return Optional.ofNullable(attribution).filter(a -> a.isSetStart() && a.getActor() != null && actors.knows(a.getActor()))
				.map(a -> new Attribution(a.getActor(), new Span(a.getStart(), a.getEnd())));
	}

	/** Suggested relations survive where all they touch does; decided ones come first. */
	private List<Relation> relations(Set<String> components) {
		List<Relation> all = new ArrayList<>();
		Set<String> known = new HashSet<>(components);
		for (RelationAnnotation relation : decided.getRelations())
			if (relation.getStatus() != Status.REJECTED && relation.getTarget() != null)
				all.add(new Relation(relation.getId(), relation.getSources().stream().map(Decision::getId).toList(),
						relation.getTarget().getId(), RelationType.valueOf(relation.getType().name()), 1.0, List.of(BY_HAND)));
		all.forEach(relation -> known.add(relation.id()));
		Set<String> decidedSources = new HashSet<>();
		all.forEach(relation -> decidedSources.addAll(relation.sources()));
		for (Relation relation : suggested.relations())
			if (known.containsAll(relation.sources()) && known.contains(relation.target())
					&& relation.sources().stream().noneMatch(decidedSources::contains)) {
				all.add(relation);
				known.add(relation.id());
			}
		all.removeIf(relation -> !known.contains(relation.target()) || !known.containsAll(relation.sources()));
		return all;
	}
}
