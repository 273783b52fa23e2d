package warrant.interchange;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import warrant.argument.ArgumentMap;
import warrant.argument.Conflict;
import warrant.argument.Evidence;
import warrant.argument.Identified;
import warrant.argument.Inference;
import warrant.argument.Node;
import warrant.argument.Proposition;
import warrant.argument.Relation;
import warrant.argument.Rephrase;

/** Random maps out and back. Set {@code -Dwarrant.seed} to begin elsewhere, {@code -Dwarrant.maps} for more. */
class RoundTripTest {

	private static final long SEED = Long.getLong("warrant.seed", 0);
	private static final int MAPS = Integer.getInteger("warrant.maps", 60);

	@TempDir
	Path folder;

	private interface Check {
		void run(ArgumentMap written, ArgumentMap read, LossReport losses) throws IOException;
	}

	private void forRandomMaps(String format, Check check) throws IOException {
		Format of = Formats.byName(format).orElseThrow();
		for (long seed = SEED; seed < SEED + MAPS; seed++) {
			ArgumentMap map = RandomMaps.any(seed);
			Path file = folder.resolve(seed + "." + of.extensions().get(0));
			LossReport losses = of.writer().orElseThrow().write(map, file);
			try {
				check.run(map, of.reader().orElseThrow().read(file).map(), losses);
			} catch (AssertionError e) {
				throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
			}
		}
	}

	@Test
	void argmapKeepsAll() throws IOException {
		forRandomMaps("argmap", (written, read, losses) -> {
			assertEquals(said(written), said(read));
			assertEquals(List.of(), losses.losses());
		});
	}

	@Test
	void aifKeepsTextsIdsAndRelations() throws IOException {
		forRandomMaps("aif", (written, read, losses) -> assertEquals(said(written), said(read)));
	}

	@Test
	void aifKeepsQuotesAndWhoSaysThem() throws IOException {
		forRandomMaps("aif", (written, read, losses) -> assertEquals(quotes(written), quotes(read)));
	}

	@Test
	void aifKeepsPreferences() throws IOException {
		forRandomMaps("aif", (written, read, losses) -> {
			if (isSimple(written))
				assertEquals(preferences(written), preferences(read));
		});
	}

	@Test
	void argdownKeepsTextsIdsSupportsAttacksAndUndercuts() throws IOException {
		forRandomMaps("argdown", (written, read, losses) -> assertEquals(inArgdown(written), inArgdown(read)));
	}

	@Test
	void argdownKeepsTypesAndQuotesAndWhoSaysThem() throws IOException {
		forRandomMaps("argdown", (written, read, losses) -> {
			assertEquals(quotes(written), quotes(read));
			assertEquals(written.getPropositions().stream().map(Proposition::getType).toList(),
					read.getPropositions().stream().map(Proposition::getType).toList());
			assertEquals(written.getQuestion(), read.getQuestion());
		});
	}

	@Test
	void whatIsNotKeptIsListed() throws IOException {
		for (String format : List.of("aif", "argdown")) {
			forRandomMaps(format, (written, read, losses) -> {
				for (Proposition proposition : written.getPropositions()) {
					boolean weighted = losses.losses().stream().anyMatch(l -> l.element().equals(proposition.getId()) && l.reason().contains("weight"));
					assertEquals(proposition.isSetWeight(), weighted, proposition.getId());
					long spans = losses.losses().stream().filter(l -> l.element().equals(proposition.getId()) && l.reason().contains("end '")).count();
					assertEquals(proposition.getEvidence().size(), spans, proposition.getId());
				}
				assertTrue(written.getParticipants().stream().allMatch(p -> losses.losses().stream().anyMatch(l -> l.element().equals(p.getId()))));
			});
		}
	}

	@Test
	void theSameMapGivesTheSameBytes() throws IOException {
		for (Format format : Formats.all()) {
			Path first = folder.resolve("first." + format.extensions().get(0));
			Path second = folder.resolve("second." + format.extensions().get(0));
			format.writer().orElseThrow().write(RandomMaps.any(7), first);
			format.writer().orElseThrow().write(RandomMaps.any(7), second);
			assertEquals(Files.readString(first), Files.readString(second));
		}
	}

	/** Two conflicts between the same ends share what a PA-node says about them. */
	private static boolean isSimple(ArgumentMap map) {
		List<String> ends = map.getRelations().stream().filter(Conflict.class::isInstance).map(r -> (Conflict) r)
				.flatMap(c -> Stream.of(c.getSources().get(0).getId() + c.getTarget().getId(), c.getTarget().getId() + c.getSources().get(0).getId()))
				.toList();
		return ends.size() == ends.stream().distinct().count();
	}

	private static SortedSet<String> preferences(ArgumentMap map) {
		SortedSet<String> preferences = new TreeSet<>();
		map.getRelations().stream().filter(Conflict.class::isInstance).forEach(c -> preferences.add(c.getId() + " " + ((Conflict) c).getPreference()));
		return preferences;
	}

	private static String quotes(ArgumentMap map) {
		StringBuilder quotes = new StringBuilder();
		for (Proposition proposition : map.getPropositions()) {
			for (Evidence e : proposition.getEvidence())
				quotes.append(proposition.getId()).append(": ").append(e.getSource() == null ? "" : e.getSource().getName()).append(" ").append(e.getQuote())
						.append('\n');
		}
		return quotes.toString();
	}

	private static String said(ArgumentMap map) {
		String propositions = map.getPropositions().stream().map(p -> p.getId() + " " + p.getText()).collect(joining("\n"));
		return propositions + "\n" + map.getRelations().stream().map(RoundTripTest::said).collect(joining("\n"));
	}

	private static String said(Relation relation) {
		return relation.getId() + switch (relation) {
		case Inference i -> " " + ids(i.getPremises()) + " => " + i.getConclusion().getId() + " " + i.getScheme();
		case Conflict c -> " " + ids(c.getSources()) + " x " + c.getTarget().getId();
		case Rephrase r -> " " + r.getSource().getId() + " = " + r.getTarget().getId();
		default -> throw new AssertionError(relation);
		};
	}

	/** Without ids of relations and in any order; what Argdown says once is said once. */
	private static String inArgdown(ArgumentMap map) {
		SortedSet<String> relations = new TreeSet<>();
		for (Relation relation : map.getRelations()) {
			if (relation instanceof Inference i)
				relations.add(said(i).substring(i.getId().length()));
			else if (relation instanceof Conflict c && !(c.getTarget() instanceof Conflict))
				relations.add(ids(c.getSources()) + " x " + end(c.getTarget()));
		}
		return map.getPropositions().stream().map(p -> p.getId() + " " + p.getText()).collect(joining("\n")) + "\n" + String.join("\n", relations);
	}

	private static String end(Node node) {
		return node instanceof Inference i ? said(i).substring(i.getId().length()) : node.getId();
	}

	private static String ids(List<? extends Identified> of) {
		return of.stream().filter(Objects::nonNull).map(Identified::getId).collect(joining(" "));
	}
}
