package warrant.corpus.briefing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import warrant.argument.ArgumentMap;
import warrant.argument.PropositionType;
import warrant.argument.evaluation.Assessor;
import warrant.corpus.AnalysedDocument;
import warrant.corpus.ModelChoice;
import warrant.corpus.Problem;
import warrant.corpus.folder.CorpusFolder;
import warrant.corpus.reading.CorpusReader;
import warrant.diagram.Palettes;
import warrant.report.AddresseeRow;
import warrant.report.QuestionSection;
import warrant.report.Report;
import warrant.report.ReportLimits;
import warrant.report.ReportWriter;
import warrant.report.Totals;

/** The one page about one map: the map, its claims with their strengths, and the documents it quotes. */
public final class MapReport {

	private final CorpusFolder folder;
	private final ModelChoice models;
	private final Palettes palettes;

	public MapReport(CorpusFolder folder, ModelChoice models, Palettes palettes) {
		this.folder = folder;
		this.models = models;
		this.palettes = palettes;
	}

	public void write(ArgumentMap map, Path out) throws IOException {
		List<String> problems = new ArrayList<>();
		List<AnalysedDocument> documents = documents(map, problems);
		ReportLimits limits = ReportLimits.usual();
		QuestionSection section = new SectionMaker(limits).section(map, new Assessor().assess(map), documents, documents.size(), "");
		Report report = new Report(map.getTitle() == null ? "Argument map" : map.getTitle(), Briefing.now(), totals(map, documents.size()),
				List.of(section), AddresseeRow.count(section.recommendations().items()), problems);
		Briefing.write(report, new ReportWriter(limits, palettes), out);
	}

	/** Those the map quotes. */
	private List<AnalysedDocument> documents(ArgumentMap map, List<String> problems) throws IOException {
		Set<String> names = new LinkedHashSet<>();
		map.getPropositions().forEach(p -> p.getEvidence().forEach(e -> names.add(String.valueOf(e.getName()))));
		CorpusReader reader = new CorpusReader(folder, models);
		List<AnalysedDocument> documents = new ArrayList<>();
		for (String name : names) {
			Path file = folder.documents().resolve(name);
			try {
				if (Files.exists(file))
					documents.add(reader.read(new CorpusFolder.Entry(name, file)).document());
				else
					problems.add(name + ": quoted by the map, but not in the project any more");
			} catch (IOException e) {
				problems.add(Problem.of(name, e).toString());
			}
		}
		return documents;
	}

	private static Totals totals(ArgumentMap map, int documents) {
		int recommendations = count(map, PropositionType.RECOMMENDATION);
		int claims = count(map, PropositionType.CLAIM) + count(map, PropositionType.MAJOR_CLAIM);
		return new Totals(documents, recommendations, claims, count(map, PropositionType.PREMISE), map.getParticipants().size(), map.getRelations().size());
	}

	private static int count(ArgumentMap map, PropositionType type) {
		return (int) map.getPropositions().stream().filter(p -> p.getType() == type).count();
	}
}
