package warrant.corpus.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

import warrant.annotation.AnnotationFactory;
import warrant.annotation.Link;
import warrant.annotation.Statements;
import warrant.extraction.Meaning;

class StatementClustersTest {

	private static final int DIMENSIONS = 384;

	private final StatementClusters<String> clusters = new StatementClusters<>(HandLinks.none());

	@Test
	void otherWordsWithTheSameMeaningSayTheSame() {
		clusters.add(statement("a", "Rents are far beyond what families earn", meaning(1, 0)), "A");

		assertEquals(Optional.of("A"), clusters.same(statement("b", "Households can hardly pay their landlords any more", meaning(1, 0.2))));
	}

	@Test
	void anotherMeaningInOtherWordsSaysSomethingElse() {
		clusters.add(statement("a", "Rents are far beyond what families earn", meaning(1, 0)), "A");

		assertEquals(Optional.empty(), clusters.same(statement("b", "Wind farms need a grid that reaches the coast", meaning(2, 0))));
	}

	@Test
	void whatIsDeniedIsKeptApartAndOpposed() {
		clusters.add(statement("a", "The city must freeze rents this winter", meaning(1, 0)), "A");
		Statement denial = statement("b", "The city must never freeze its rents", meaning(1, 0.1));

		assertEquals(Optional.empty(), clusters.same(denial));
		assertEquals(Optional.of("A"), clusters.opposite(denial));
	}

	@Test
	void theSameOfAnotherActorIsAnotherStatement() {
		clusters.add(statement("a", "It is time that Poland opens its border to them", meaning(1, 0)), "A");

		assertEquals(Optional.empty(), clusters.same(statement("b", "It is time that Norway lets these people come", meaning(1, 0.1))));
	}

	@Test
	void withoutMeaningsWordsDecide() {
		clusters.add(statement("a", "Build the northern lines before the wind farms", Optional.empty()), "A");

		assertEquals(Optional.of("A"), clusters.same(statement("b", "Build northern line before the wind farm", Optional.empty())));
	}

	@Test
	void whatAPersonJoinedIsOneWhateverItsWords() {
		StatementClusters<String> joined = new StatementClusters<>(HandLinks.of(links("a", "b", true)));
		joined.add(statement("a", "Rents are far beyond what families earn", meaning(1, 0)), "A");

		assertEquals(Optional.of("A"), joined.same(statement("b", "Wind farms need a grid that reaches the coast", meaning(2, 0))));
	}

	@Test
	void whatAPersonKeptApartIsNeverOne() {
		StatementClusters<String> split = new StatementClusters<>(HandLinks.of(links("a", "b", false)));
		split.add(statement("a", "Rents are far beyond what families earn", meaning(1, 0)), "A");

		assertEquals(Optional.empty(), split.same(statement("b", "Rents are far beyond what families earn", meaning(1, 0))));
	}

	@Test
	void medoidIsTheStatementMostLikeTheOthers() {
		clusters.add(statement("a", "Rents are far beyond wages", meaning(1, 0.6)), "A");
		clusters.add(statement("b", "Rents exceed what people earn", meaning(1, 0)), "A");
		clusters.add(statement("c", "What people earn is less than rents", meaning(1, -0.6)), "A");

		assertEquals("b", clusters.medoid("A").id());
	}

	@Test
	void tenThousandStatementsTakeSeconds() {
		long before = System.nanoTime();
		Random random = new Random(7);
		for (int i = 0; i < 10_000; i++) {
			Statement statement = statement("s" + i, "subject" + i + " verb" + random.nextInt(900) + " object" + random.nextInt(900), meaning(i, 0));
			clusters.same(statement);
			clusters.add(statement, "cluster " + i);
		}
		assertTrue(System.nanoTime() - before < 120_000_000_000L, "took " + (System.nanoTime() - before) / 1_000_000 + " ms");
	}

	private static Statements links(String first, String second, boolean together) {
		Link link = AnnotationFactory.eINSTANCE.createLink();
		link.setFirst(first);
		link.setSecond(second);
		link.setTogether(together);
		Statements statements = AnnotationFactory.eINSTANCE.createStatements();
		statements.getLinks().add(link);
		return statements;
	}

	private static Statement statement(String id, String text, Optional<Meaning> meaning) {
		return Statement.of(id, text, meaning);
	}

	/** A direction by seed, turned by {@code turn} towards another one. */
	private static Optional<Meaning> meaning(int seed, double turn) {
		Random random = new Random(seed);
		Random other = new Random(99_999);
		byte[] values = new byte[DIMENSIONS];
		for (int i = 0; i < DIMENSIONS; i++)
			values[i] = (byte) Math.round(30 * (random.nextGaussian() + turn * other.nextGaussian()) / 1.5);
		return Optional.of(new Meaning(values));
	}
}
