package warrant.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import warrant.text.Span;

class AnnotationCheckerTest {

	private static final String TEXT = "Taxes must rise because debt is high.";
	private static final AnnotationFactory FACTORY = AnnotationFactory.eINSTANCE;

	@Test
	void soundAnnotationsHaveNoFindings() {
		assertFindings(all -> { /* as they are */ });
	}

	@Test
	void spansLieInTheTextAndHoldTheirQuote() {
		assertFindings(all -> claim(all).setEnd(400), "span c1 component 'Taxes must rise' at 0 ends at 400, behind the text of 37");
		assertFindings(all -> claim(all).setEnd(0), "span c1 component 'Taxes must rise' at 0 ends at 0, not after its start");
		assertFindings(all -> claim(all).setQuote("Taxes must fall"), "quote c1 component 'Taxes must fall' at 0 has a quote that differs from the text there");
	}

	@Test
	void theTextIsTheFrozenOne() {
		assertFindings(all -> all.setTextSha256("0"), "text  the annotations belong to another text than the frozen one of a.txt");
	}

	@Test
	void partsLieInTheText() {
		assertFindings(all -> {
			Attribution attribution = FACTORY.createAttribution();
			attribution.setStart(30);
			attribution.setEnd(99);
			((ComponentAnnotation) claim(all)).setAttribution(attribution);
		}, "span c1 the attribution of component 'Taxes must rise' at 0 is [30, 99), which is no span of the text");
	}

	@Test
	void relationsNeedPremisesAndATarget() {
		assertFindings(all -> relation(all).getSources().clear(), "premise r1 relation r1 has no premise");
		assertFindings(all -> relation(all).setTarget(null), "target r1 relation r1 has no target");
		assertFindings(all -> relation(all).setTarget(relation(all).getSources().get(0)), "target r1 relation r1 has its target among its premises");
	}

	@Test
	void undercutTargetsARelation() {
		assertFindings(all -> relation(all).setType(RelationType.UNDERCUT), "target r1 relation r1 is an undercut, but its target is no other relation");
		assertFindings(all -> {
			RelationAnnotation undercut = FACTORY.createRelationAnnotation();
			undercut.setId("r2");
			undercut.setType(RelationType.UNDERCUT);
			undercut.getSources().add(relation(all).getSources().get(0));
			undercut.setTarget(relation(all));
			Annotations.sign(undercut, "me", Instant.EPOCH);
			all.getRelations().add(undercut);
		});
	}

	@Test
	void danglingReferencesAreNamed() {
		assertFindings(all -> all.getAnnotations().remove(1), "reference r1 relation r1 refers to component 'debt is high' at 24, which is not in the file");
	}

	@Test
	void idsAreUniqueInTheWholeFile() {
		assertFindings(all -> relation(all).setId("c1"), "id c1 the id c1 is given twice, the second time to relation c1");
	}

	@Test
	void everyDecisionHasACoderATimeAndAScoreInRange() {
		assertFindings(all -> claim(all).setCoder(null), "coder c1 component 'Taxes must rise' at 0 has no coder");
		assertFindings(all -> claim(all).setTime("yesterday"), "time c1 component 'Taxes must rise' at 0 has the time 'yesterday', which is no ISO 8601 instant");
		assertFindings(all -> claim(all).setScore(1.2), "score c1 component 'Taxes must rise' at 0 has the score 1.2, which is not between 0 and 1");
	}

	@Test
	void charactersThatAFileCannotHoldAreNoDifference() {
		String text = "Taxes\fmust rise";
		DocumentAnnotations all = Annotations.create("d", "a.txt", text);
		ComponentAnnotation claim = component("c", text, new Span(0, 15));
		claim.setQuote("Taxes\uFFFDmust rise");
		all.getAnnotations().add(claim);
		assertEquals(List.of(), new AnnotationChecker().check(all, text));
	}

	@Test
	void namesOfCodesAndActorsAreInTheProject() {
		DocumentAnnotations all = sound();
		claim(all).getCodes().add("economy");
		Attribution attribution = FACTORY.createAttribution();
		attribution.setActor("nato");
		((ComponentAnnotation) claim(all)).setAttribution(attribution);
		List<Finding> findings = new AnnotationChecker().checkNames(all, FACTORY.createCodebook(), FACTORY.createActorRegister());
		assertEquals(List.of("component 'Taxes must rise' at 0 has the code economy, which is not in the codebook",
				"component 'Taxes must rise' at 0 names the actor nato, who is not in the register"), findings.stream().map(Finding::message).toList());
	}

	private static void assertFindings(Consumer<DocumentAnnotations> change, String... expected) {
		DocumentAnnotations all = sound();
		change.accept(all);
		assertEquals(List.of(expected), new AnnotationChecker().check(all, TEXT).stream().map(f -> f.check() + " " + f.id() + " " + f.message()).toList());
	}

	private static DocumentAnnotations sound() {
		DocumentAnnotations all = Annotations.create("d", "a.txt", TEXT);
		Annotations.add(all, component("c2", TEXT, new Span(24, 36)));
		Annotations.add(all, component("c1", TEXT, new Span(0, 15)));
		RelationAnnotation relation = FACTORY.createRelationAnnotation();
		relation.setId("r1");
		relation.getSources().add((ComponentAnnotation) all.getAnnotations().get(1));
		relation.setTarget(all.getAnnotations().get(0));
		Annotations.sign(relation, "me", Instant.EPOCH);
		all.getRelations().add(relation);
		return all;
	}

	private static ComponentAnnotation component(String id, String text, Span span) {
		ComponentAnnotation component = FACTORY.createComponentAnnotation();
		component.setId(id);
		Annotations.place(component, text, span);
		Annotations.sign(component, "me", Instant.EPOCH);
		return component;
	}

	private static Annotation claim(DocumentAnnotations all) {
		return all.getAnnotations().get(0);
	}

	private static RelationAnnotation relation(DocumentAnnotations all) {
		return all.getRelations().get(0);
	}
}
