package warrant.interchange.argdown;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import warrant.argument.ArgumentMap;
import warrant.argument.Conflict;
import warrant.argument.Inference;
import warrant.argument.Node;
import warrant.argument.Proposition;
import warrant.argument.Relation;
import warrant.interchange.Loss;
import warrant.interchange.ReadResult;

/** What {@code @argdown/core} 1.7.5 reads of {@code censorship.argdown} was compared by hand; the expectations here are what it says. */
class ArgdownReaderTest {

	@TempDir
	Path folder;

	private ReadResult read(String argdown) throws IOException {
		Path file = folder.resolve("map.argdown");
		Files.writeString(file, argdown);
		return new ArgdownReader().read(file);
	}

	private ReadResult censorship() throws IOException {
		try (InputStream in = ArgdownReaderTest.class.getResourceAsStream("censorship.argdown")) {
			return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	/** {@code a + b => c} for an inference, {@code a x c} for a conflict. */
	private static String said(ArgumentMap map) {
		return map.getRelations().stream().map(ArgdownReaderTest::said).sorted().collect(joining("\n"));
	}

	private static String said(Relation relation) {
		return relation instanceof Inference i ? i.getPremises().stream().map(Proposition::getText).collect(joining(" + ")) + " => " + i.getConclusion().getText()
				: ((Conflict) relation).getSources().get(0).getText() + " x " + end(((Conflict) relation).getTarget());
	}

	private static String end(Node node) {
		return node instanceof Proposition p ? p.getText() : "(" + said((Relation) node) + ")";
	}

	private void assertSays(String argdown, String... relations) throws IOException {
		assertEquals(List.of(relations).stream().sorted().collect(joining("\n")), said(read(argdown).map()));
	}

	private static Proposition proposition(ArgumentMap map, String start) {
		return map.getPropositions().stream().filter(p -> p.getText().startsWith(start)).findFirst().orElseThrow();
	}

	@Test
	void textLosesItsSigns() throws IOException {
		ArgumentMap map = censorship().map();
		assertEquals("Should the censor stay?", map.getTitle());
		assertEquals(List.of("pro", "two words"), proposition(map, "Censorship is not wrong in principle, and never was.").getTags());
		assertEquals("value", proposition(map, "Censorship").getKind());
		assertEquals("Freedom is an absolute right ¬ 😍 yes.", proposition(map, "Freedom is").getText());
		assertEquals("[not a title] #no tag * 3_4 a.b.c 3.5 e.g. http:x", proposition(map, "[not").getText());
		assertEquals("Just a text with @[Censorship] and @<Harm> and a link.", proposition(map, "Just").getText());
		assertEquals("text on the next line", proposition(map, "text on").getText());
	}

	@Test
	void argumentsHaveStepsAndRules() throws IOException {
		List<Inference> steps = censorship().map().getRelations().stream().filter(Inference.class::isInstance).map(Inference.class::cast)
				.filter(i -> i.getPremises().size() > 1).toList();
		assertEquals("People have duties. + Duties bind. => Middle", said(steps.get(0)));
		assertEquals("Modus ponens, Other rule", steps.get(0).getScheme());
		assertEquals("Middle + More => Censorship is not wrong in principle, and never was.", said(steps.get(1)));
		assertEquals(List.of("pro"), steps.get(1).getTags());
	}

	@Test
	void lossesNameTheLine() throws IOException {
		List<Loss> losses = censorship().losses().losses();
		assertTrue(losses.contains(new Loss("line 17", "data", "a proposition has no place for 'source: Mill'")), losses.toString());
		assertTrue(losses.stream().anyMatch(l -> l.element().equals("line 41") && l.reason().contains("http://x.org/a_b")), losses.toString());
		assertTrue(losses.stream().anyMatch(l -> l.element().equals("line 1") && l.reason().contains("author")), losses.toString());
	}

	@Test
	void relationsGoBothWays() throws IOException {
		assertSays("[a]\n  + [b]\n  <+ [c]\n  +> [d]\n", "b => a", "c => a", "a => d");
		assertSays("[a]\n  - [b]\n  <- [c]\n  -> [d]\n", "b x a", "c x a", "a x d");
		assertSays("[a]\n  >< [b]\n", "a x b", "b x a");
	}

	@Test
	void deeperLinesBelongToTheLineAbove() throws IOException {
		assertSays("[a]\n  + [b]\n    - [c]\n      + [d]\n  - [e]\n", "b => a", "c x b", "d => c", "e x a");
	}

	@Test
	void undercutTargetsAnInference() throws IOException {
		assertSays("<A>\n\n(1) [p]\n(2) [q]\n----\n  <_ [u]\n(3) [c]\n", "p + q => c", "u x (p + q => c)");
		assertSays("<A>: sketch\n  +> [c]\n  _ [u]\n", "sketch => c", "u x (sketch => c)");
		assertSays("<A>: sketch\n  -> [c]\n  _ [u]\n", "sketch x c", "u x (sketch x c)");
		assertSays("<A>\n\n(1) [p]\n----\n(2) [c]\n\n[u]\n  _> <A>\n", "p => c", "u x (p => c)");
	}

	@Test
	void aReconstructedArgumentSpeaksByItsConclusion() throws IOException {
		assertSays("[t]\n  + <A>\n  - <B>\n\n<A>\n\n(1) [p]\n----\n(2) [t]\n\n<B>\n\n(1) [q]\n----\n(2) [r]\n", "p => t", "q => r", "r x t");
	}

	@Test
	void strictAttacksBetweenStatementsGoBothWays() throws IOException {
		assertSays("===\nmodel:\n  mode: strict\n===\n\n[a]\n  - [b]\n", "a x b", "b x a");
	}

	@Test
	void oneTitleIsOneStatement() throws IOException {
		ReadResult result = read("[a]: first\n\n[a]\n  + [b]\n\n[a]: second\n");
		assertEquals("b => first", said(result.map()));
		assertEquals(List.of("line 6"), result.losses().losses().stream().map(Loss::element).toList());
	}

	@Test
	void headingsAreGroups() throws IOException {
		ArgumentMap map = read("# One\n\n[a]: x\n\n# Two {isGroup: false}\n\n[b]: y\n").map();
		assertEquals(List.of("One"), map.getGroups().stream().map(g -> g.getTitle()).toList());
		assertEquals(List.of(proposition(map, "x")), map.getGroups().get(0).getNodes());
	}

	@Test
	void readingAgainGivesTheSameIds() throws IOException {
		assertEquals(censorship().map().getRelations().stream().map(Relation::getId).toList(),
				censorship().map().getRelations().stream().map(Relation::getId).toList());
	}

	@Test
	void whatMakesNoSenseIsALossAndReadingGoesOn() throws IOException {
		ReadResult result = read("  + [x]\n\n----\n\n(1) [p]\n\n[a]: {b\n  +\n\n{stray}\n\n[t]: fine\n");
		assertEquals("fine", proposition(result.map(), "fine").getText());
		assertTrue(result.losses().losses().size() >= 4, result.losses().toString());
	}

	@Test
	void deepAndHostileFilesAreReadInOnePass() throws IOException {
		StringBuilder deep = new StringBuilder("[a]\n");
		for (int i = 1; i < 3000; i++)
			deep.append(" ".repeat(i)).append("+ [a").append(i).append("]\n");
		assertEquals(2999, read(deep.toString()).map().getRelations().size());
		for (String piece : List.of("[", "<", "{", "*", "_a", "#(", "@[", "/*", "<!--", "===", "[a](", "\\", ":", "--\n", "{\"")) {
			String hostile = "[t]: x " + piece.repeat(100_000) + "\n\n[last]: end\n";
			assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(hostile), piece);
		}
	}

	@Test
	void anyTextIsRead() throws IOException {
		long seed = Long.getLong("warrant.seed", 0);
		String alphabet = "[]<>()#@{}\\*_/.:,;+-=!~ \n\n\t'\"ab1é😀";
		for (long s = seed; s < seed + 2000; s++) {
			Random random = new Random(s);
			StringBuilder text = new StringBuilder();
			for (int i = random.nextInt(200); i > 0; i--)
				text.append(alphabet.charAt(random.nextInt(alphabet.length())));
			ArgdownParser parser = new ArgdownParser(new ArgdownLexer(text.toString()).tokens());
			ArgumentMap map = new ArgdownToMap(parser.document(), "seed " + s).map();
			assertTrue(map.getRelations().stream().noneMatch(r -> r instanceof Inference i && (i.getConclusion() == null || i.getPremises().isEmpty())),
					"seed " + s);
		}
	}

	@Test
	void whatIsNoTextIsRefusedByName() {
		IOException refused = assertThrows(IOException.class, () -> read("[a]: \0\0\0"));
		assertTrue(refused.getMessage().contains("map.argdown"), refused.getMessage());
	}
}
