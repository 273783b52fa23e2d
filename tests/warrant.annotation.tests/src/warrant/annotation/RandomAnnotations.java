package warrant.annotation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.eclipse.emf.common.util.ECollections;

import warrant.text.Span;

/** Texts and sound annotations of every layer on them, the same for the same seed. */
final class RandomAnnotations {

	private static final String[] WORDS = { "taxes", "must", "rise", "because", "debt", "is", "high,", "NATO", "\u201Cquoted\u201D", "\uD83D\uDE00", "\u05D0\u05D1\u05D2",
			"the", "state.", "\n\n", "a", "&", "<b>", "EU\u2019s", "not" };

	private final Random random;
	private int next;

	RandomAnnotations(long seed) {
		random = new Random(seed);
	}

	/** The seed of {@code -Dwarrant.seed}, else of the clock; printed, so that a failure can be repeated. */
	static long seed() {
		long seed = Long.getLong("warrant.seed", System.nanoTime());
		System.out.println("repeat with -Dwarrant.seed=" + seed);
		return seed;
	}

	String text(int words) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < words; i++)
			text.append(pick(WORDS)).append(random.nextInt(4) == 0 ? random.nextInt(1000) + " " : " ");
		return text.toString();
	}

	DocumentAnnotations on(String text, int count) {
		DocumentAnnotations all = Annotations.create(id(), "a/b.txt", text);
		for (int i = 0; i < count && text.length() > 1; i++)
			all.getAnnotations().add(annotation(text));
		List<ComponentAnnotation> components = all.getAnnotations().stream().filter(ComponentAnnotation.class::isInstance)
				.map(ComponentAnnotation.class::cast).toList();
		for (int i = 0; i + 1 < components.size(); i += 2)
			relate(all, components.get(i), components.get(i + 1));
		ECollections.sort(all.getAnnotations(), AnnotationFiles.BY_PLACE);
		ECollections.sort(all.getRelations(), Comparator.comparing(RelationAnnotation::getId));
		all.getMemos().add(memo());
		return all;
	}

	private void relate(DocumentAnnotations all, ComponentAnnotation from, ComponentAnnotation to) {
		RelationAnnotation relation = signed(AnnotationFactory.eINSTANCE.createRelationAnnotation());
		relation.getSources().add(from);
		boolean undercut = !all.getRelations().isEmpty() && random.nextInt(3) == 0;
		relation.setType(undercut ? RelationType.UNDERCUT : random.nextBoolean() ? RelationType.SUPPORT : RelationType.ATTACK);
		relation.setTarget(undercut ? all.getRelations().get(0) : to);
		all.getRelations().add(relation);
	}

	private Annotation annotation(String text) {
		AnnotationFactory factory = AnnotationFactory.eINSTANCE;
		Span span = span(text, 0, text.length());
		Annotation annotation = switch (random.nextInt(4)) {
		case 0 -> component(text, span);
		case 1 -> recommendation(text, span);
		case 2 -> mention(factory.createMentionAnnotation());
		default -> factory.createCodingAnnotation();
		};
		annotation.getTags().addAll(List.of(pick(WORDS) + next, " x "));
		annotation.getCodes().add(id());
		Annotations.place(annotation, text, span);
		return signed(annotation);
	}

	private ComponentAnnotation component(String text, Span span) {
		ComponentAnnotation component = AnnotationFactory.eINSTANCE.createComponentAnnotation();
		component.setType(pick(ComponentType.values()));
		component.setKind(pick(PropositionKind.values()));
		if (random.nextBoolean())
			component.setAttribution(attribution(span(text, span.start(), span.end())));
		return component;
	}

	private RecommendationAnnotation recommendation(String text, Span span) {
		RecommendationAnnotation recommendation = AnnotationFactory.eINSTANCE.createRecommendationAnnotation();
		recommendation.setModality("should");
		recommendation.setNegated(random.nextBoolean());
		recommendation.setAddressee(attribution(span(text, 0, text.length())));
		Place action = AnnotationFactory.eINSTANCE.createPlace();
		Span words = span(text, span.start(), span.end());
		action.setStart(words.start());
		action.setEnd(words.end());
		recommendation.setAction(action);
		return recommendation;
	}

	private MentionAnnotation mention(MentionAnnotation mention) {
		mention.setActor(id());
		return mention;
	}

	private Attribution attribution(Span span) {
		Attribution attribution = AnnotationFactory.eINSTANCE.createAttribution();
		attribution.setActor(id());
		attribution.setStart(span.start());
		attribution.setEnd(span.end());
		return attribution;
	}

	private Span span(String text, int from, int to) {
		int start = from + random.nextInt(to - from);
		int end = start + 1 + random.nextInt(Math.min(120, to - start));
		return new Span(Character.isLowSurrogate(text.charAt(start)) ? start - 1 : start, Character.isHighSurrogate(text.charAt(end - 1)) ? end + 1 : end);
	}

	private <T extends Decision> T signed(T decision) {
		decision.setId(id());
		decision.setStatus(pick(Status.values()));
		Annotations.sign(decision, "coder" + random.nextInt(3), Instant.ofEpochSecond(random.nextInt()));
		if (random.nextBoolean())
			decision.setScore(random.nextDouble());
		if (random.nextInt(5) == 0)
			decision.getMemos().add(memo());
		return decision;
	}

	private Memo memo() {
		Memo memo = AnnotationFactory.eINSTANCE.createMemo();
		memo.setId(id());
		memo.setText("one\ntwo " + pick(WORDS));
		return memo;
	}

	<T> T pick(T[] values) {
		return values[random.nextInt(values.length)];
	}

	private String id() {
		return new UUID(random.nextLong(), next++).toString();
	}
}
