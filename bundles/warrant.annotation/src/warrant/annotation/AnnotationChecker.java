package warrant.annotation;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The invariants of a document's annotations: what must hold before anything is counted or exported. Stateless. */
public final class AnnotationChecker {

	/**
	 * @param text the frozen text the annotations belong to
	 * @return all violations, none for sound annotations; unplaced ones are only checked for what doesn't depend on the text
	 */
	public List<Finding> check(DocumentAnnotations annotations, String text) {
		return new Check(annotations, text).run();
	}

	/** Whether the codes and actors that annotations name are in the project's codebook and register. */
	public List<Finding> checkNames(DocumentAnnotations annotations, Codebook codebook, ActorRegister actors) {
		Set<String> known = new HashSet<>();
		codebook.eAllContents().forEachRemaining(e -> known.add(Findings.id(e)));
		actors.eAllContents().forEachRemaining(e -> known.add(Findings.id(e)));
		Findings findings = new Findings();
		for (Annotation annotation : annotations.getAnnotations()) {
			annotation.getCodes().forEach(code -> findings.require(known.contains(code), "reference", annotation,
					Findings.words(annotation) + " has the code " + code + ", which is not in the codebook"));
			actors(annotation).filter(a -> a != null && !known.contains(a)).forEach(actor -> findings.error("reference", annotation,
					Findings.words(annotation) + " names the actor " + actor + ", who is not in the register"));
		}
		return findings.all();
	}

	private static Stream<String> actors(Annotation annotation) {
		Stream<Attribution> said = annotation.eContents().stream().filter(Attribution.class::isInstance).map(Attribution.class::cast);
		Stream<String> meant = switch (annotation) {
		case MentionAnnotation m -> Stream.of(m.getActor());
		case StanceAnnotation s -> Stream.of(s.getActor());
		default -> Stream.empty();
		};
		return Stream.concat(meant, said.map(Attribution::getActor));
	}

	private record Check(DocumentAnnotations root, String text, Findings findings, Set<String> components) {

		Check(DocumentAnnotations root, String text) {
			this(root, text, new Findings(), Stream.concat(root.getAnnotations().stream(), root.getUnplaced().stream())
					.filter(ComponentAnnotation.class::isInstance).map(Annotation::getId).collect(Collectors.toSet()));
		}

		List<Finding> run() {
			findings.require(root.getDocument() != null && !root.getDocument().isBlank(), "document", root, "no document is named");
			findings.require(Annotations.sha256(text).equals(root.getTextSha256()), "text", root,
					"the annotations belong to another text than the frozen one of " + root.getName());
			findings.ids(root);
			root.getAnnotations().forEach(this::annotation);
			root.getUnplaced().forEach(this::decision);
			root.getRelations().forEach(this::relation);
			return findings.all();
		}

		private void annotation(Annotation annotation) {
			decision(annotation);
			String words = Findings.words(annotation);
			if (annotation.getStart() < 0 || annotation.getEnd() <= annotation.getStart())
				findings.error("span", annotation, words + " ends at " + annotation.getEnd() + ", not after its start");
			else if (annotation.getEnd() > text.length())
				findings.error("span", annotation, words + " ends at " + annotation.getEnd() + ", behind the text of " + text.length());
			else
				findings.require(Annotations.isPlaced(annotation, text), "quote", annotation, words + " has a quote that differs from the text there");
			for (Part part : Part.of(annotation))
				findings.require(part.isSpan() && part.end() <= text.length(), "span", annotation,
						"the " + part.name() + " of " + words + " is [" + part.start() + ", " + part.end() + "), which is no span of the text");
			if (annotation instanceof RecommendationAnnotation r && r.getComponent() != null)
				findings.require(components.contains(r.getComponent()), "reference", r, words + " refers to the component " + r.getComponent() + ", which is not there");
		}

		private void decision(Decision decision) {
			String words = Findings.words(decision);
			findings.require(decision.getCoder() != null && !decision.getCoder().isBlank(), "coder", decision, words + " has no coder");
			findings.require(isInstant(decision.getTime()), "time", decision, words + " has the time '" + decision.getTime() + "', which is no ISO 8601 instant");
			findings.require(!decision.isSetScore() || decision.getScore() >= 0 && decision.getScore() <= 1, "score", decision,
					words + " has the score " + decision.getScore() + ", which is not between 0 and 1");
		}

		private static boolean isInstant(String time) {
			try {
				return time != null && Instant.parse(time) != null;
			} catch (DateTimeException e) {
				return false;
			}
		}

		private void relation(RelationAnnotation relation) {
			decision(relation);
			String words = Findings.words(relation);
			findings.require(!relation.getSources().isEmpty(), "premise", relation, words + " has no premise");
			relation.getSources().forEach(source -> inside(source, relation));
			if (relation.getTarget() == null) {
				findings.error("target", relation, words + " has no target");
				return;
			}
			inside(relation.getTarget(), relation);
			boolean undercut = relation.getType() == RelationType.UNDERCUT;
			boolean fits = undercut ? relation.getTarget() instanceof RelationAnnotation : relation.getTarget() instanceof ComponentAnnotation;
			findings.require(fits && relation.getTarget() != relation, "target", relation,
					words + (undercut ? " is an undercut, but its target is no other relation" : " has a target that is no component"));
			findings.require(!relation.getSources().contains(relation.getTarget()), "target", relation, words + " has its target among its premises");
		}

		private void inside(EObject target, RelationAnnotation from) {
			findings.require(EcoreUtil.isAncestor(root, target), "reference", from,
					Findings.words(from) + " refers to " + Findings.words(target) + ", which is not in the file");
		}
	}
}
