package warrant.corpus.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import warrant.argument.ArgumentMap;
import warrant.argument.Finding;
import warrant.argument.MapFiles;
import warrant.argument.evaluation.Assessment;
import warrant.argument.evaluation.Assessor;
import warrant.argument.evaluation.Limits;
import warrant.corpus.AnalysedDocument;
import warrant.corpus.RunOptions;
import warrant.corpus.folder.AtomicFile;
import warrant.corpus.maps.MapAssembler;
import warrant.corpus.maps.MapDrawing;
import warrant.corpus.maps.MapStates;
import warrant.corpus.maps.Overview;
import warrant.corpus.reading.CorpusReader;
import warrant.corpus.reading.InOrder;
import warrant.corpus.statements.HandLinks;
import warrant.diagram.MapLayout;
import warrant.diagram.MapOptions;

/** Makes, assesses and saves the map of one chapter after the other; holds one at a time, and the overview of all. */
public final class ChapterMaps {

	/** Map, assessment and documents of a chapter, for whoever writes about it. */
	public interface Listener {
		void made(Chapter chapter, ArgumentMap map, Assessment assessment, List<AnalysedDocument> documents) throws IOException;
	}

	/** With more maps than this only the maps themselves are saved: pictures of thousands of documents would take hours. */
	private static final int MOST_PICTURES = 50;

	private final Path folder;
	private final CorpusReader reader;
	private final RunOptions options;
	private final Overview overview;
	private final HandLinks hand;
	/** A summary needs the grounded labelling and the strengths only: the search for all labellings is left to {@code assess}. */
	private final Assessor assessor = new Assessor(new Limits(1, Duration.ZERO));
	private final Map<String, Integer> sizes = new LinkedHashMap<>();
	private final Map<String, Integer> findings = new TreeMap<>();

	/** @param hand which statements a person has joined or kept apart */
	public ChapterMaps(Path folder, CorpusReader reader, RunOptions options, Overview overview, HandLinks hand) {
		this.folder = folder;
		this.reader = reader;
		this.options = options;
		this.overview = overview;
		this.hand = hand;
	}

	public void make(List<Chapter> chapters, Listener listener) throws IOException {
		options.progress().begin("Mapping", chapters.size());
		try (InOrder inOrder = new InOrder(options.jobs())) {
			for (Chapter chapter : chapters) {
				make(chapter, inOrder, chapters.size() <= MOST_PICTURES, listener);
				options.progress().step(chapter.title());
			}
		}
	}

	private void make(Chapter chapter, InOrder inOrder, boolean picture, Listener listener) throws IOException {
		MapAssembler assembler = new MapAssembler(chapter.title(), chapter.question(), hand);
		Sample sample = new Sample();
		inOrder.each(chapter.entries(), reader::read, (entry, reading, failure) -> {
			if (failure == null) {
				assembler.add(reading.document());
				sample.add(reading.document());
			}
		}, options.progress());
		assembler.copies().forEach((copy, of) -> options.progress().notice(copy + ": repeats " + of + " nearly word for word; what it says counts once"));
		ArgumentMap map = assembler.map();
		Assessment assessment = assessor.assess(map);
		Path file = folder.resolve(chapter.file() + ".argmap");
		AtomicFile.saved(file, path -> MapFiles.save(map, path));
		if (picture)
			new MapDrawing(options.palettes()).svg(new MapLayout(MapOptions.standalone()).layout(map, MapStates.of(assessment)), folder.resolve(chapter.file() + ".svg"));
		sizes.put(chapter.title(), map.getPropositions().size());
		for (Finding finding : assessment.findings())
			findings.merge(finding.check(), 1, Integer::sum);
		overview.add(map, MapStates.strength(assessment));
		listener.made(chapter, map, assessment, sample.documents());
	}

	/** The first documents of a chapter; a report that quoted all of thousands would be unreadable. */
	private static final class Sample {
		private static final int MOST = 200;
		private final List<AnalysedDocument> documents = new ArrayList<>();

		void add(AnalysedDocument document) {
			if (documents.size() < MOST)
				documents.add(document);
		}

		List<AnalysedDocument> documents() {
			return documents;
		}
	}

	public ArgumentMap overview() {
		return overview.map();
	}

	public Assessment assess(ArgumentMap map) {
		return assessor.assess(map);
	}

	/** Propositions by title of the map. */
	public Map<String, Integer> sizes() {
		return sizes;
	}

	/** How often each structural check noticed something. */
	public Map<String, Integer> findings() {
		return findings;
	}

	public int leftOut() {
		return overview.leftOut();
	}
}
