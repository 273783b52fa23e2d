package warrant.corpus.editing;

import java.util.Optional;

import warrant.annotation.Annotation;
import warrant.annotation.AnnotationFactory;
import warrant.annotation.ComponentAnnotation;
import warrant.annotation.ComponentType;
import warrant.annotation.MentionAnnotation;
import warrant.annotation.Place;
import warrant.annotation.PropositionKind;
import warrant.annotation.RecommendationAnnotation;
import warrant.corpus.EditableDocument;
import warrant.extraction.Actor;
import warrant.extraction.Attribution;
import warrant.extraction.Component;
import warrant.extraction.Extraction;
import warrant.extraction.Recommendation;
import warrant.text.Span;

/** Makes annotations of what the machine suggested about a document. A mention's id is its actor's with its start: {@code a3@120}. */
final class FromSuggestions {

	private final Extraction suggested;
	private final RegisteredActors actors;
	private final String text;

	FromSuggestions(EditableDocument document, RegisteredActors actors) {
		this.suggested = document.suggested();
		this.actors = actors;
		this.text = document.document().text();
	}

	/** An annotation that says what the suggestion says, not yet placed. */
	Optional<Annotation> annotation(String id) {
		return component(id).map(this::of).map(Annotation.class::cast).or(() -> recommendation(id).map(this::of))
				.or(() -> mentioned(id).map(actor -> mention(actor, span(id).of(text))));
	}

	Span span(String id) {
		return component(id).map(Component::span).or(() -> recommendation(id).map(Recommendation::span)).or(() -> mentioned(id).map(
				actor -> actor.mentions().stream().filter(span -> span.start() == startOf(id)).findFirst().orElseThrow())).orElseThrow();
	}

	private Optional<Component> component(String id) {
		return suggested.components().stream().filter(component -> component.id().equals(id)).findFirst();
	}

	private Optional<Recommendation> recommendation(String id) {
		return suggested.recommendations().stream().filter(recommendation -> recommendation.id().equals(id)).findFirst();
	}

	/** The actor of a mention's id; actors of the register come under the register's id. */
	private Optional<Actor> mentioned(String id) {
		if (id.indexOf('@') < 0)
			return Optional.empty();
		return suggested.actors().stream().filter(actor -> actor.mentions().stream().anyMatch(span -> span.start() == startOf(id))).findFirst();
	}

	private static int startOf(String id) {
		return Integer.parseInt(id.substring(id.indexOf('@') + 1));
	}

	private ComponentAnnotation of(Component component) {
		ComponentAnnotation annotation = AnnotationFactory.eINSTANCE.createComponentAnnotation();
		annotation.setType(ComponentType.valueOf(component.type().name()));
		annotation.setKind(PropositionKind.valueOf(component.kind().name()));
		annotation.setScore(component.score());
		component.attribution().ifPresent(said -> annotation.setAttribution(of(said)));
		return annotation;
	}

	private RecommendationAnnotation of(Recommendation recommendation) {
		RecommendationAnnotation annotation = AnnotationFactory.eINSTANCE.createRecommendationAnnotation();
		annotation.setScore(recommendation.score());
		describe(annotation, recommendation);
		return annotation;
	}

	private void describe(RecommendationAnnotation annotation, Recommendation recommendation) {
		annotation.setReported(recommendation.reported());
		annotation.setModality(recommendation.modality());
		annotation.setNegated(recommendation.negated());
		annotation.setAction(place(recommendation.action()));
		recommendation.issuer().ifPresent(said -> annotation.setIssuer(of(said)));
		recommendation.addressee().ifPresent(to -> {
			warrant.annotation.Attribution addressee = AnnotationFactory.eINSTANCE.createAttribution();
			to.actor().flatMap(this::actor).ifPresent(actor -> addressee.setActor(actors.of(actor).getId()));
			addressee.setStart(to.span().start());
			addressee.setEnd(to.span().end());
			annotation.setAddressee(addressee);
		});
		recommendation.condition().ifPresent(span -> annotation.setCondition(place(span)));
		recommendation.instrument().ifPresent(span -> annotation.setInstrument(place(span)));
		recommendation.deadline().ifPresent(span -> annotation.setDeadline(place(span)));
	}

	/** What is known of a recommendation somebody marks by hand: what the machine saw in these words, else the whole is the action. */
	void fillIn(RecommendationAnnotation annotation, Span span) {
		annotation.setAction(place(span));
		suggested.recommendations().stream().filter(recommendation -> recommendation.span().matchesHalf(span)).findFirst()
				.ifPresent(recommendation -> describe(annotation, recommendation));
	}

	private MentionAnnotation mention(Actor actor, String words) {
		MentionAnnotation annotation = AnnotationFactory.eINSTANCE.createMentionAnnotation();
		annotation.setActor(actors.of(actor, words).getId());
		annotation.setScore(1);
		return annotation;
	}

	private warrant.annotation.Attribution of(Attribution said) {
		warrant.annotation.Attribution attribution = AnnotationFactory.eINSTANCE.createAttribution();
		actor(said.actor()).ifPresent(actor -> attribution.setActor(actors.of(actor).getId()));
		attribution.setStart(said.span().start());
		attribution.setEnd(said.span().end());
		return attribution;
	}

	private Optional<Actor> actor(String id) {
		return suggested.actors().stream().filter(actor -> actor.id().equals(id)).findFirst();
	}

	private static Place place(Span span) {
		Place place = AnnotationFactory.eINSTANCE.createPlace();
		place.setStart(span.start());
		place.setEnd(span.end());
		return place;
	}
}
