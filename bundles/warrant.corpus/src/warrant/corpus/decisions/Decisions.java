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
import warrant.annotation.DocumentAnnotations;
import warrant.annotation.MentionAnnotation;
import warrant.annotation.Place;
import warrant.annotation.RecommendationAnnotation;
import warrant.annotation.Status;
import warrant.extraction.Addressee;
import warrant.extraction.Attribution;
import warrant.extraction.Component;
import warrant.extraction.ComponentType;
import warrant.extraction.Extraction;
import warrant.extraction.PropositionKind;
import warrant.extraction.Recommendation;
import warrant.text.Span;

/**
 * Lays what people decided over what the machine suggests: accepted and edited annotations replace the suggestions they overlap by half,
 * rejected ones keep them away. Decided components and actors bear the ids of their annotations and register entries.
 */
public final class Decisions {

	static final String BY_HAND = "decided by an analyst";

	private final Extraction suggested;
	private final DocumentAnnotations decided;
	private final DecidedActors actors;
	/** Ids of the standing decisions on components. */
	private final Map<Span, String> decidedAt;
	/** Id of the standing decision that took the place of a suggested component, or of another coder's on the same span. */
	private final Map<String, String> replaced = new HashMap<>();

	private Decisions(Extraction suggested, DocumentAnnotations decided, ActorNames names, String text) {
		this.suggested = suggested;
		this.decided = decided;
		this.actors = new DecidedActors(suggested.actors(), of(MentionAnnotation.class), names, text);
		this.decidedAt = componentsBySpan();
	}

	/** The extraction with the decisions over it. @param text that the suggestions count in */
	public static Extraction over(Extraction suggested, DocumentAnnotations decided, ActorNames names, String text) {
		return new Decisions(suggested, decided, names, text).merged();
	}

	private Extraction merged() {
		List<Component> components = components();
		Set<String> ids = new HashSet<>();
		components.forEach(component -> ids.add(component.id()));
		return new Extraction(suggested.sentences(), components, recommendations(ids), actors.sorted(),
				new DecidedRelations(decided.getRelations(), this::standsNow).over(suggested.relations(), ids), suggested.notices());
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
		List<Component> all = new ArrayList<>(undecided(layer));
		for (ComponentAnnotation annotation : layer)
			if (annotation.getStatus() != Status.REJECTED)
				replaced.put(annotation.getId(), decidedAt.get(spanOf(annotation)));
		for (ComponentAnnotation annotation : standing(layer))
			all.add(component(annotation));
		all.sort(Comparator.comparing(Component::span));
		return all;
	}

	/** Suggestions that no decision covers; of the others is noted what stands in their place. */
	private List<Component> undecided(List<ComponentAnnotation> layer) {
		Covered covered = new Covered(layer.stream().map(Decisions::spanOf).toList());
		boolean thesis = standing(layer).stream().anyMatch(annotation -> annotation.getType() == warrant.annotation.ComponentType.MAJOR_CLAIM);
		List<Component> left = new ArrayList<>();
		for (Component component : suggested.components())
			if (covered.covers(component.span()))
				covered.by(component.span()).filter(decidedAt::containsKey).findFirst()
						.ifPresent(span -> replaced.put(component.id(), decidedAt.get(span)));
			else
				left.add(new Component(component.id(), thesis ? besideThesis(component.type()) : component.type(), component.kind(), component.span(),
						component.score(), component.attribution().flatMap(this::known), component.reasons(), component.model()));
		return left;
	}

	private Component component(ComponentAnnotation annotation) {
		return new Component(annotation.getId(), ComponentType.valueOf(annotation.getType().name()),
				PropositionKind.valueOf(annotation.getKind().name()), spanOf(annotation), 1.0, attribution(annotation.getAttribution()),
				List.of(BY_HAND), annotation.getCoder());
	}

	/** Where a person has said what the thesis is, the machine's guess is one claim among others. */
	private static ComponentType besideThesis(ComponentType type) {
		return type == ComponentType.MAJOR_CLAIM ? ComponentType.CLAIM : type;
	}

	private List<Recommendation> recommendations(Set<String> components) {
		List<RecommendationAnnotation> layer = of(RecommendationAnnotation.class);
		Covered covered = new Covered(layer.stream().map(Decisions::spanOf).toList());
		List<Recommendation> all = new ArrayList<>();
		for (Recommendation suggestion : suggested.recommendations())
			if (!covered.covers(suggestion.span()))
				all.add(with(suggestion, suggestion.component().map(this::standsNow).filter(components::contains)));
		for (RecommendationAnnotation annotation : standing(layer))
			all.add(recommendation(annotation, Optional.ofNullable(annotation.getComponent()).map(this::standsNow).filter(components::contains)
					.or(() -> Optional.ofNullable(decidedAt.get(spanOf(annotation))))));
		all.sort(Comparator.comparing(Recommendation::span));
		return all;
	}

	/** The id of a component now: a suggestion that was accepted or edited goes on under the decision's. */
	private String standsNow(String component) {
		return replaced.getOrDefault(component, component);
	}

	private Map<Span, String> componentsBySpan() {
		Map<Span, String> bySpan = new HashMap<>();
		for (ComponentAnnotation annotation : standing(of(ComponentAnnotation.class)))
			bySpan.put(spanOf(annotation), annotation.getId());
		return bySpan;
	}

	private Recommendation with(Recommendation r, Optional<String> component) {
		return new Recommendation(r.id(), r.span(), r.score(), r.reported(), r.issuer().flatMap(this::known),
				r.addressee().map(a -> new Addressee(a.span(), a.actor().map(id -> actors.idOf(id, a.span())).filter(actors::knows))), r.action(), r.modality(),
				r.negated(), r.condition(), r.instrument(), r.deadline(), component, r.reasons(), r.model());
	}

	private Recommendation recommendation(RecommendationAnnotation a, Optional<String> component) {
		Optional<Addressee> addressee = Optional.ofNullable(a.getAddressee()).filter(who -> who.isSetStart())
				.map(who -> new Addressee(new Span(who.getStart(), who.getEnd()), Optional.ofNullable(who.getActor()).map(actors::idOf).filter(actors::knows)));
		return new Recommendation(a.getId(), spanOf(a), 1.0, a.isReported(), attribution(a.getIssuer()), addressee,
				span(a.getAction()).orElse(spanOf(a)), Optional.ofNullable(a.getModality()).orElse(""), a.isNegated(), span(a.getCondition()),
				span(a.getInstrument()), span(a.getDeadline()), component, List.of(BY_HAND), a.getCoder());
	}

	private static Optional<Span> span(Place place) {
		return Optional.ofNullable(place).map(p -> new Span(p.getStart(), p.getEnd()));
	}

	private Optional<Attribution> known(Attribution attribution) {
		return Optional.of(new Attribution(actors.idOf(attribution.actor(), attribution.span()), attribution.span())).filter(a -> actors.knows(a.actor()));
	}

	private Optional<Attribution> attribution(warrant.annotation.Attribution attribution) {
		return Optional.ofNullable(attribution).filter(a -> a.isSetStart() && a.getActor() != null && actors.knows(actors.idOf(a.getActor())))
				.map(a -> new Attribution(actors.idOf(a.getActor()), new Span(a.getStart(), a.getEnd())));
	}
}
