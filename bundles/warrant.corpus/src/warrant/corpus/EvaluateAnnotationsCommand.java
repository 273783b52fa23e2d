package warrant.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import warrant.annotation.AnnotationFiles;
import warrant.annotation.DocumentAnnotations;
import warrant.corpus.decisions.ActorNames;
import warrant.corpus.decisions.Decisions;
import warrant.corpus.evaluation.LayerEvaluation;
import warrant.corpus.folder.CorpusFolder;
import warrant.corpus.folder.FrozenText;
import warrant.corpus.reading.DocumentAnalyser;
import warrant.corpus.reading.Extractors;
import warrant.corpus.reading.InOrder;
import warrant.extraction.Extraction;
import warrant.text.Document;
import warrant.text.DocumentReader;

/** Compares what the extractor finds in the annotated documents of projects with what people annotated; it never sees a document's own annotations. */
public final class EvaluateAnnotationsCommand {

	/** @param documents how many annotated documents were compared */
	public record Result(LayerEvaluation evaluation, int documents, List<Problem> problems) {
	}

	private record Compared(String name, Extraction gold, Extraction found) {
	}

	private final List<Path> projects;
	private final RunOptions options;

	/** @param projects folders with {@code annotations/} */
	public EvaluateAnnotationsCommand(List<Path> projects, RunOptions options) {
		this.projects = List.copyOf(projects);
		this.options = options;
	}

	/** @throws IOException when a project can't be read */
	public Result call() throws IOException {
		LayerEvaluation evaluation = new LayerEvaluation();
		List<Problem> problems = new ArrayList<>();
		int[] documents = new int[1];
		for (Path project : projects)
			documents[0] += evaluate(CorpusFolder.open(project, Optional.empty()), evaluation, problems);
		if (documents[0] == 0)
			throw new IllegalArgumentException(projects + ": no annotated document; annotations stand in annotations/NAME.annotations");
		return new Result(evaluation, documents[0], problems);
	}

	private int evaluate(CorpusFolder folder, LayerEvaluation evaluation, List<Problem> problems) throws IOException {
		ActorNames names = new ActorNames(
				Files.exists(folder.actors()) ? Optional.of(AnnotationFiles.loadActors(folder.actors())) : Optional.empty());
		List<CorpusFolder.Entry> annotated = folder.list().documents().stream().filter(entry -> Files.exists(folder.annotationsOf(entry.name())))
				.toList();
		DocumentAnalyser analyser = new DocumentAnalyser(new DocumentReader(), new Extractors(options.models()), Optional.empty());
		options.progress().begin("Evaluating", annotated.size());
		int[] done = new int[1];
		try (InOrder inOrder = new InOrder(options.jobs())) {
			inOrder.each(annotated, entry -> compare(entry, folder, analyser, names), (entry, compared, failure) -> {
				if (failure == null) {
					evaluation.add(compared.name, compared.gold, compared.found);
					done[0]++;
				} else {
					problems.add(Problem.of(entry.name(), failure));
				}
				options.progress().step(entry.name());
			}, options.progress());
		}
		return done[0];
	}

	private static Compared compare(CorpusFolder.Entry entry, CorpusFolder folder, DocumentAnalyser analyser, ActorNames names)
			throws IOException {
		DocumentAnnotations annotations = AnnotationFiles.loadAnnotations(folder.annotationsOf(entry.name()));
		DocumentAnalyser.Result today = analyser.analyse(entry);
		Path frozen = folder.frozenTextOf(entry.name());
		Document document = Files.exists(frozen) ? FrozenText.read(frozen, today.document()) : today.document();
		Extraction found = document.textSha256().equals(today.document().textSha256()) ? today.extraction() : analyser.extract(document);
		Extraction nothing = new Extraction(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
		return new Compared(entry.name(), Decisions.over(nothing, annotations, names, document.text()), found);
	}
}
