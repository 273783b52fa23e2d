package warrant.corpus.editing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import warrant.annotation.ActorRegister;
import warrant.annotation.Annotation;
import warrant.annotation.AnnotationFactory;
import warrant.annotation.Annotations;
import warrant.annotation.CodingAnnotation;
import warrant.annotation.ComponentAnnotation;
import warrant.annotation.ComponentType;
import warrant.annotation.Decision;
import warrant.annotation.DocumentAnnotations;
import warrant.annotation.MentionAnnotation;
import warrant.annotation.Polarity;
import warrant.annotation.RecommendationAnnotation;
import warrant.annotation.RelationAnnotation;
import warrant.annotation.RelationType;
import warrant.annotation.StanceAnnotation;
import warrant.annotation.Status;
import warrant.corpus.EditableDocument;
import warrant.extraction.Relation;
import warrant.text.Span;

/**
 * What an analyst decides about the words of one document. An id is that of a suggestion, or of an annotation somebody has made; deciding
 * on a suggestion makes an annotation of it, signed by the coder. Changes the models it was given, in place.
 */
public final class Coding {

	private final String text;
	private final DocumentAnnotations annotations;
	private final FromSuggestions suggestions;
	private final RegisteredActors actors;
	private final String coder;
	private final Instant now;

	/** @param coder who decides */
	public Coding(EditableDocument document, DocumentAnnotations annotations, ActorRegister register, String coder) {
		this.text = document.document().text();
		this.annotations = annotations;
		this.actors = new RegisteredActors(register);
		this.suggestions = new FromSuggestions(document, actors);
		this.coder = coder;
		this.now = Instant.now();
	}

	/** The annotation of that id, if it is one. */
	public Optional<Annotation> annotation(String id) {
		return annotations.getAnnotations().stream().filter(annotation -> annotation.getId().equals(id)).findFirst();
	}

	/**
	 * The suggestion is right as it is; an annotation that was rejected stands again.
	 *
	 * @throws IllegalArgumentException when there is nothing of that id
	 */
	public Annotation accept(String id) {
		Optional<Annotation> known = annotation(id);
		if (known.isEmpty())
			return decide(id, Status.ACCEPTED);
		if (known.get().getStatus() == Status.REJECTED)
			known.get().setStatus(Status.ACCEPTED);
		return known.get();
	}

	/** A suggestion is wrong and stays away; what was marked by hand is taken out, with the relations it has. */
	public void reject(String id) {
		Annotation known = annotation(id).orElse(null);
		if (known == null) {
			decide(id, Status.REJECTED);
		} else {
			takeAway(known);
		}
	}

	/** What the machine had suggested stays as rejected, so that it is not suggested again; relations go either way. */
	private void takeAway(Annotation known) {
		dropRelations(known);
		if (known.isSetScore())
			known.setStatus(Status.REJECTED);
		else
			annotations.getAnnotations().remove(known);
	}

	/** Says what selected words are. */
	public Annotation mark(Span span, MarkType type) {
		Annotation annotation = empty(type);
		if (annotation instanceof MentionAnnotation mention)
			mention.setActor(actors.named(span.of(text)).getId());
		if (annotation instanceof RecommendationAnnotation recommendation)
			suggestions.fillIn(recommendation, span);
		return place(annotation, span, Status.ACCEPTED);
	}

	/** Says that the words are something else. The ends stay. */
	public Annotation retype(String id, MarkType type) {
		Annotation before = annotation(id).orElseGet(() -> decide(id, Status.EDITED));
		if (before instanceof ComponentAnnotation component && isComponent(type)) {
			component.setType(componentType(type));
			edited(component);
			return component;
		}
		Annotation other = mark(new Span(before.getStart(), before.getEnd()), type);
		other.setStatus(Status.EDITED);
		other.getCodes().addAll(before.getCodes());
		other.getMemos().addAll(before.getMemos());
		takeAway(before);
		return other;
	}

	/** Moves the ends. @throws IllegalArgumentException when nothing would be left */
	public Annotation adjust(String id, Span span) {
		if (span.length() == 0 || span.end() > text.length())
			throw new IllegalArgumentException("nothing would be left of it");
		Annotation annotation = annotation(id).orElseGet(() -> decide(id, Status.EDITED));
		Annotations.place(annotation, text, span);
		annotations.getAnnotations().remove(annotation);
		Annotations.add(annotations, annotation);
		edited(annotation);
		return annotation;
	}

	/** Says who asserts it. @param actor id in the register; empty: the author */
	public Annotation attribute(String id, Optional<String> actor) {
		Annotation annotation = accept(id);
		var attribution = actor.map(known -> {
			var made = AnnotationFactory.eINSTANCE.createAttribution();
			made.setActor(known);
			made.setStart(annotation.getStart());
			made.setEnd(annotation.getStart());
			return made;
		}).orElse(null);
		switch (annotation) {
			case ComponentAnnotation component -> component.setAttribution(attribution);
			case RecommendationAnnotation recommendation -> recommendation.setIssuer(attribution);
			case MentionAnnotation mention -> actor.ifPresent(mention::setActor);
			default -> throw new IllegalArgumentException("a coding is nobody's assertion");
		}
		edited(annotation);
		return annotation;
	}

	/** Writes something about it. */
	public Annotation comment(String id, String words) {
		Annotation annotation = accept(id);
		new MemoEdits(coder).write(annotation.getMemos(), words);
		return annotation;
	}

	/** Writes something about words that nobody has marked: a coding over them without codes holds it. */
	public Annotation comment(Span span, String words) {
		Annotation annotation = coding(span);
		new MemoEdits(coder).write(annotation.getMemos(), words);
		return annotation;
	}

	/** Writes something about the document. */
	public void comment(String words) {
		new MemoEdits(coder).write(annotations.getMemos(), words);
	}

	/** Puts a code on words; on an annotation over just these words where there is one. */
	public Annotation code(Span span, String code) {
		Annotation annotation = coding(span);
		if (!annotation.getCodes().contains(code))
			annotation.getCodes().add(code);
		return annotation;
	}

	private CodingAnnotation coding(Span span) {
		return over(span, CodingAnnotation.class).findFirst()
				.orElseGet(() -> place(AnnotationFactory.eINSTANCE.createCodingAnnotation(), span, Status.ACCEPTED));
	}

	/** Annotations of a kind over just these words. */
	private <T extends Annotation> Stream<T> over(Span span, Class<T> kind) {
		return annotations.getAnnotations().stream().filter(kind::isInstance).map(kind::cast)
				.filter(known -> known.getStart() == span.start() && known.getEnd() == span.end());
	}

	/** Says that words show where an actor stands. @param actor of the register @param target id of a code, or of a map's proposition */
	public Annotation stance(Span span, String actor, String target, Polarity polarity) {
		StanceAnnotation stance = over(span, StanceAnnotation.class)
				.filter(known -> actor.equals(known.getActor()) && target.equals(known.getTarget())).findFirst()
				.orElseGet(() -> place(AnnotationFactory.eINSTANCE.createStanceAnnotation(), span, Status.ACCEPTED));
		stance.setActor(actor);
		stance.setTarget(target);
		stance.setPolarity(polarity);
		return stance;
	}

	/**
	 * Says that one supports or attacks the other. Suggestions are accepted by it; the same relation is not made twice.
	 *
	 * @throws IllegalArgumentException when the two are the same, or not components
	 */
	public RelationAnnotation relate(String source, String target, RelationType type) {
		Annotation from = accept(source);
		Annotation to = accept(target);
		if (from == to || !(from instanceof ComponentAnnotation component) || !(to instanceof ComponentAnnotation))
			throw new IllegalArgumentException("choose two different claims or premises to link");
		return link(List.of(component), to, type);
	}

	/**
	 * Says that one speaks against a step from reasons to what they bear on, and against neither of them. The step is accepted by it.
	 *
	 * @throws IllegalArgumentException when what speaks is no component, or belongs to the step itself
	 */
	public RelationAnnotation undercut(String source, Relation step) {
		Annotation from = accept(source);
		RelationAnnotation attacked = annotations.getRelations().stream().filter(known -> known.getId().equals(step.id())).findFirst()
				.orElseGet(() -> accepted(step));
		if (!(from instanceof ComponentAnnotation component) || attacked.getTarget() == from || attacked.getSources().contains(component))
			throw new IllegalArgumentException("what undercuts a link is a claim or premise that is neither of its ends");
		return link(List.of(component), attacked, RelationType.UNDERCUT);
	}

	private RelationAnnotation accepted(Relation step) {
		List<ComponentAnnotation> sources = step.sources().stream().map(this::accept).filter(ComponentAnnotation.class::isInstance)
				.map(ComponentAnnotation.class::cast).toList();
		return link(sources, accept(step.target()), RelationType.valueOf(step.type().name()));
	}

	private RelationAnnotation link(List<ComponentAnnotation> sources, Decision target, RelationType type) {
		RelationAnnotation relation = annotations.getRelations().stream()
				.filter(known -> known.getTarget() == target && known.getSources().equals(sources)).findFirst().orElse(null);
		if (relation == null) {
			relation = AnnotationFactory.eINSTANCE.createRelationAnnotation();
			relation.getSources().addAll(sources);
			relation.setTarget(target);
			Annotations.sign(relation, coder, now);
			annotations.getRelations().add(relation);
		}
		relation.setType(type);
		relation.setStatus(Status.ACCEPTED);
		return relation;
	}

	private Annotation decide(String id, Status status) {
		Annotation annotation = suggestions.annotation(id)
				.orElseThrow(() -> new IllegalArgumentException(id + ": no such suggestion in " + annotations.getName()));
		return place(annotation, suggestions.span(id), status);
	}

	private <T extends Annotation> T place(T annotation, Span span, Status status) {
		Annotations.place(annotation, text, span);
		Annotations.sign(annotation, coder, now);
		annotation.setStatus(status);
		Annotations.add(annotations, annotation);
		return annotation;
	}

	private void edited(Annotation annotation) {
		annotation.setStatus(Status.EDITED);
		Annotations.sign(annotation, coder, now);
	}

	/** Relations of what is gone go with it, and those that undercut them. */
	private void dropRelations(Decision gone) {
		List<RelationAnnotation> lost = annotations.getRelations().stream()
				.filter(relation -> relation.getTarget() == gone || relation.getSources().contains(gone)).toList();
		annotations.getRelations().removeAll(lost);
		lost.forEach(this::dropRelations);
	}

	private static boolean isComponent(MarkType type) {
		return type == MarkType.CLAIM || type == MarkType.PREMISE || type == MarkType.MAJOR_CLAIM;
	}

	private static ComponentType componentType(MarkType type) {
		return ComponentType.valueOf(type.name());
	}

	private static Annotation empty(MarkType type) {
		return switch (type) {
			case MENTION -> AnnotationFactory.eINSTANCE.createMentionAnnotation();
			case RECOMMENDATION -> AnnotationFactory.eINSTANCE.createRecommendationAnnotation();
			default -> {
				ComponentAnnotation component = AnnotationFactory.eINSTANCE.createComponentAnnotation();
				component.setType(componentType(type));
				yield component;
			}
		};
	}
}
