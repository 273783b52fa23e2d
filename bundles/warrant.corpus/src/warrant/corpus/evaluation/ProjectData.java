package warrant.corpus.evaluation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import warrant.annotation.Annotation;
import warrant.annotation.AnnotationFiles;
import warrant.annotation.ComponentAnnotation;
import warrant.annotation.DocumentAnnotations;
import warrant.annotation.RelationAnnotation;
import warrant.annotation.RelationType;
import warrant.annotation.Status;
import warrant.corpus.decisions.ActorNames;
import warrant.corpus.folder.CorpusFolder;
import warrant.corpus.folder.FrozenText;
import warrant.extraction.training.Task;
import warrant.text.Document;
import warrant.text.Metadata;

/** A project's decisions in the format of the labelled data: {@code docs/ID.txt}, {@code components.tsv}, {@code relations.tsv}, {@code names.opennlp.txt}, {@code stance.tsv}. */
public final class ProjectData {

	private ProjectData() {
	}

	/**
	 * Writes the data of a task.
	 *
	 * @return the file to train on
	 * @throws IllegalArgumentException when the project has no decisions for the task
	 */
	public static Path export(CorpusFolder folder, Task task, Path into) throws IOException {
		Files.createDirectories(into.resolve("docs"));
		if (task == Task.NAMES)
			return names(folder, into);
		if (task == Task.STANCE)
			return stance(folder, into);
		int written = 0;
		try (BufferedWriter components = Files.newBufferedWriter(into.resolve("components.tsv"));
				BufferedWriter relations = Files.newBufferedWriter(into.resolve("relations.tsv"))) {
			components.write("doc_id\torder\tlabel\tstart\tend\ttext\n");
			relations.write("doc_id\tsrc\tdst\ttype\n");
			for (CorpusFolder.Entry entry : folder.list().documents())
				if (Files.exists(folder.annotationsOf(entry.name())) && Files.exists(folder.frozenTextOf(entry.name())))
					written += document(folder, entry, task, into, components, relations);
		}
		if (written == 0)
			throw new IllegalArgumentException(folder.root() + ": nobody has decided about a component yet, so there is nothing to train on");
		return into.resolve(task == Task.RELATIONS ? "relations.tsv" : "components.tsv");
	}

	private static Path names(CorpusFolder folder, Path into) throws IOException {
		boolean known = Files.exists(folder.actors());
		ProjectNames names = new ProjectNames(new ActorNames(known ? Optional.of(AnnotationFiles.loadActors(folder.actors())) : Optional.empty()));
		List<String> lines = new ArrayList<>();
		for (CorpusFolder.Entry entry : folder.list().documents())
			if (Files.exists(folder.annotationsOf(entry.name())) && Files.exists(folder.frozenTextOf(entry.name()))) {
				lines.addAll(names.lines(text(folder, entry), AnnotationFiles.loadAnnotations(folder.annotationsOf(entry.name()))));
				lines.add("");
			}
		if (lines.stream().allMatch(String::isEmpty))
			throw new IllegalArgumentException(folder.root() + ": nobody has decided about a name yet, so there is nothing to train on");
		return Files.write(into.resolve("names.opennlp.txt"), lines);
	}

	/** What supports another component is for it, what attacks it against it. */
	private static Path stance(CorpusFolder folder, Path into) throws IOException {
		List<String> lines = new ArrayList<>(List.of("doc_id\tstance\tclaim\tperspective"));
		for (CorpusFolder.Entry entry : folder.list().documents())
			if (Files.exists(folder.annotationsOf(entry.name())))
				for (RelationAnnotation relation : AnnotationFiles.loadAnnotations(folder.annotationsOf(entry.name())).getRelations())
					if (relation.getStatus() != Status.REJECTED && relation.getType() != RelationType.UNDERCUT
							&& relation.getTarget() instanceof ComponentAnnotation claim)
						for (ComponentAnnotation source : relation.getSources())
							lines.add(String.join("\t", entry.name(), relation.getType() == RelationType.ATTACK ? "against" : "for", oneLine(claim), oneLine(source)));
		if (lines.size() == 1)
			throw new IllegalArgumentException(folder.root() + ": nobody has decided about a relation yet, so there is nothing to train on");
		return Files.write(into.resolve("stance.tsv"), lines);
	}

	private static String oneLine(ComponentAnnotation component) {
		return component.getQuote().replaceAll("\\s+", " ");
	}

	private static String text(CorpusFolder folder, CorpusFolder.Entry entry) throws IOException {
		Document nameOnly = new Document(entry.name(), "", List.of(), Metadata.NONE, "en", "", "");
		return FrozenText.read(folder.frozenTextOf(entry.name()), nameOnly).text();
	}

	private static int document(CorpusFolder folder, CorpusFolder.Entry entry, Task task, Path into, BufferedWriter... tables) throws IOException {
		BufferedWriter components = tables[0];
		BufferedWriter relations = tables[1];
		DocumentAnnotations annotations = AnnotationFiles.loadAnnotations(folder.annotationsOf(entry.name()));
		String text = text(folder, entry);
		String id = entry.name().replaceAll("[^A-Za-z0-9]+", "-");
		Files.writeString(into.resolve("docs").resolve(id + ".txt"), text);
		Map<Annotation, Integer> order = new HashMap<>();
		for (Annotation annotation : annotations.getAnnotations())
			if (annotation instanceof ComponentAnnotation component && component.getStatus() != Status.REJECTED) {
				order.put(component, order.size());
				String label = task == Task.RELATIONS ? component.getType().getLiteral() : component.getKind().getLiteral();
				components.write(String.join("\t", id, "" + order.get(component), label,
						"" + text.codePointCount(0, component.getStart()), "" + text.codePointCount(0, component.getEnd()),
						component.getQuote().replaceAll("\\s+", " ")) + "\n");
			}
		for (RelationAnnotation relation : annotations.getRelations())
			if (relation.getStatus() != Status.REJECTED && relation.getType() != RelationType.UNDERCUT && order.containsKey(relation.getTarget()))
				for (ComponentAnnotation source : relation.getSources())
					relations.write(id + "\t" + order.get(source) + "\t" + order.get(relation.getTarget()) + "\t" + relation.getType().getLiteral() + "\n");
		return order.size();
	}

	/** Takes the exported data away again. */
	public static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator)
				Files.delete(file);
		}
	}
}
