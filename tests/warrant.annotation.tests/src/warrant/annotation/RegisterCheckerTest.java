package warrant.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class RegisterCheckerTest {

	private static final AnnotationFactory FACTORY = AnnotationFactory.eINSTANCE;
	private final RegisterChecker checker = new RegisterChecker();

	@Test
	void codesHaveNamesColoursAndKeysOfTheirOwn() {
		Codebook codebook = FACTORY.createCodebook();
		Code economy = code("c1", "Economy");
		Code tax = code("c2", "Tax");
		economy.getChildren().add(tax);
		codebook.getCodes().addAll(List.of(economy, code("c3", " ")));
		economy.setColour("#12345");
		economy.setKey("e");
		tax.setKey("e");
		assertMessages(checker.check(codebook), "code 'Economy' has the colour '#12345', which is not #rrggbb",
				"code 'Tax' shares the key 'e' with another code", "code ' ' has no name");
	}

	@Test
	void noCodeMayLieBelowItself() {
		Codebook codebook = FACTORY.createCodebook();
		Code economy = code("c1", "Economy");
		Code tax = code("c2", "Tax");
		codebook.getCodes().add(economy);
		economy.getChildren().add(tax);
		assertFalse(Codebooks.mayContain(tax, economy));
		assertFalse(Codebooks.mayContain(tax, tax));
		assertTrue(Codebooks.mayContain(economy, tax));
		assertEquals(List.of(economy, tax), Codebooks.all(codebook));
		assertEquals(tax, Codebooks.find(codebook, "c2").orElseThrow());
	}

	@Test
	void linksOfActorsAreBetweenTwoKnownOnesAndDoNotContradict() {
		ActorRegister register = FACTORY.createActorRegister();
		for (String id : List.of("a", "b")) {
			Actor actor = FACTORY.createActor();
			actor.setId(id);
			actor.setName(id);
			register.getActors().add(actor);
		}
		register.getLinks().addAll(List.of(link("l1", "a", "b", true), link("l2", "b", "a", false), link("l3", "a", "x", true), link("l4", "a", "a", true)));
		assertMessages(checker.check(register), "link l2 contradicts another: b and a are to be one and not to be one",
				"link l3 refers to x, which is not there", "link l4 joins a with itself");
	}

	@Test
	void documentsHaveOnePathBelowTheProjectAndAChecksum() {
		DocumentRegister register = FACTORY.createDocumentRegister();
		register.getDocuments().addAll(List.of(document("d1", "a/b.txt"), document("d2", "a/b.txt"), document("d3", "../x")));
		register.getDocuments().get(0).setSha256("no");
		assertMessages(checker.check(register), "document a/b.txt has the checksum 'no', which is no SHA-256", "document a/b.txt is registered twice",
				"document ../x has no path below documents/");
	}

	@Test
	void propertiesHaveValues() {
		DocumentRegister register = FACTORY.createDocumentRegister();
		DocumentEntry entry = document("d1", "a.txt");
		Property property = FACTORY.createProperty();
		property.setKey("author");
		property.setValue(" ");
		entry.getProperties().add(property);
		register.getDocuments().add(entry);
		assertMessages(checker.check(register), "document a.txt has the property author without a value");
	}

	@Test
	void statementsLinkKnownAnnotations() {
		Statements statements = FACTORY.createStatements();
		statements.getLinks().add(link("l", "a", "gone", true));
		assertMessages(checker.check(statements, Set.of("a")), "link l refers to gone, which is not there");
	}

	private static void assertMessages(List<Finding> findings, String... expected) {
		assertEquals(List.of(expected), findings.stream().map(Finding::message).toList());
	}

	private static Code code(String id, String name) {
		Code code = FACTORY.createCode();
		code.setId(id);
		code.setName(name);
		return code;
	}

	private static Link link(String id, String first, String second, boolean together) {
		Link link = FACTORY.createLink();
		link.setId(id);
		link.setFirst(first);
		link.setSecond(second);
		link.setTogether(together);
		return link;
	}

	private static DocumentEntry document(String id, String path) {
		DocumentEntry entry = FACTORY.createDocumentEntry();
		entry.setId(id);
		entry.setPath(path);
		entry.setSha256("0".repeat(64));
		return entry;
	}
}
