package warrant.interchange;

import static java.util.stream.Collectors.summingInt;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import warrant.argument.ArgumentMap;
import warrant.argument.ArgumentMaps;
import warrant.argument.Conflict;
import warrant.argument.Evidence;
import warrant.argument.Inference;
import warrant.argument.Relation;
import warrant.interchange.aif.AifGraph;
import warrant.interchange.aif.AifReader;

/** Counts what is in a file of any format that is read here, and in the files of a corpus project. */
public final class Inspector {

	private Inspector() {
	}

	/**
	 * @throws IOException naming the file when it can't be read or is of no known format
	 */
	public static Inspection inspect(Path file) throws IOException {
		Optional<Inspection> ofProject = ProjectFiles.inspect(file);
		if (ofProject.isPresent())
			return ofProject.get();
		Format format = Formats.byFile(file).filter(Format::reads).orElseThrow(() -> new IOException(file + " is of no format that can be inspected"));
		return inspect(file, format);
	}

	/** Like {@link #inspect(Path)}, whatever the file is called. */
	public static Inspection inspect(Path file, Format format) throws IOException {
		MapReader reader = format.reader().orElseThrow(() -> new IllegalArgumentException(format.id() + " is not read"));
		ReadResult result = reader.read(file);
		Inspection ofMap = ofMap(result.map(), format.id());
		return format.id().equals("aif") ? withGraph(ofMap, AifReader.graph(file)) : ofMap;
	}

	private static Inspection ofMap(ArgumentMap map, String format) {
		List<Evidence> evidence = map.getPropositions().stream().flatMap(p -> p.getEvidence().stream()).toList();
		long documents = evidence.stream().map(e -> e.getDocument() == null ? e.getName() : e.getDocument()).filter(Objects::nonNull).distinct().count();
		SortedMap<String, Integer> annotations = counts(map.getPropositions(), p -> p.getType().getLiteral());
		add(annotations, "evidence", evidence.size());
		add(annotations, "stance", map.getStances().size());
		SortedMap<String, Integer> nodes = counts(map.getRelations(), Inspector::node);
		add(nodes, "I", map.getPropositions().size());
		return new Inspection(format, (int) documents, characters(map, evidence), 0, map.getParticipants().size(), edges(map), annotations,
				counts(map.getRelations(), Inspector::relation), nodes);
	}

	private static void add(SortedMap<String, Integer> counts, String name, int count) {
		if (count > 0)
			counts.put(name, count);
	}

	private static long characters(ArgumentMap map, List<Evidence> evidence) {
		List<String> texts = new ArrayList<>();
		map.getPropositions().forEach(p -> texts.add(p.getText()));
		evidence.forEach(e -> texts.add(e.getQuote()));
		return texts.stream().filter(Objects::nonNull).mapToLong(String::length).sum();
	}

	private static int edges(ArgumentMap map) {
		int edges = 0;
		for (Relation relation : map.getRelations())
			edges += 1 + (relation instanceof Inference i ? i.getPremises().size() : relation instanceof Conflict c ? c.getSources().size() : 1);
		return edges;
	}

	private static String node(Relation relation) {
		return relation instanceof Inference ? "RA" : relation instanceof Conflict ? "CA" : "MA";
	}

	private static String relation(Relation relation) {
		if (relation instanceof Conflict conflict)
			return ArgumentMaps.isUndercut(conflict) ? "undercut" : "attack";
		return relation instanceof Inference ? "support" : "rephrase";
	}

	/** AIF is counted as it stands in the file, also what a map can't hold. */
	private static Inspection withGraph(Inspection of, AifGraph graph) {
		return new Inspection(of.format(), of.documents(), of.characters(), of.codes(), of.actors(), graph.edges().size(), of.annotations(),
				of.relations(), graph.types());
	}

	/** How many there are of each name, by name. */
	static <T> SortedMap<String, Integer> counts(List<? extends T> things, Function<T, String> name) {
		return things.stream().collect(Collectors.groupingBy(name, TreeMap::new, summingInt(thing -> 1)));
	}
}
