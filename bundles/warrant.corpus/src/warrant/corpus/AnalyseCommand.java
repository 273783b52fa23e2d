package warrant.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import warrant.argument.ArgumentMap;
import warrant.argument.MapFiles;
import warrant.argument.evaluation.Assessment;
import warrant.corpus.analysis.ChapterMaps;
import warrant.corpus.analysis.FirstPass;
import warrant.corpus.analysis.RunStamp;
import warrant.corpus.briefing.Briefing;
import warrant.corpus.folder.AtomicFile;
import warrant.corpus.folder.CorpusFolder;
import warrant.corpus.folder.InputFiles;
import warrant.corpus.folder.UnusableFolderException;
import warrant.corpus.folder.WriterLock;
import warrant.corpus.indexing.IndexUpdate;
import warrant.corpus.maps.MapDrawing;
import warrant.corpus.maps.MapStates;
import warrant.corpus.maps.Overview;
import warrant.corpus.reading.CorpusReader;
import warrant.corpus.reading.InOrder;
import warrant.corpus.statements.HandLinks;
import warrant.corpus.tables.Tables;
import warrant.diagram.MapLayout;
import warrant.diagram.MapOptions;
import warrant.diagram.Scene;
import warrant.interchange.Format;
import warrant.interchange.Formats;

/** The main job: from a folder of op-eds to assessed maps, tables and a report. */
public final class AnalyseCommand {

	private final Path dir;
	private final Path out;
	private final RunOptions options;

	/** @param dir a corpus project, or any folder of documents @param out made where it is not there; files of the same names are replaced */
	public AnalyseCommand(Path dir, Path out, RunOptions options) {
		this.dir = dir;
		this.out = out;
		this.options = options;
	}

	/**
	 * Reads every document once, writes everything into the output folder; maps and pages that are there from an earlier run over the same
	 * documents stay.
	 *
	 * @throws IOException when the input folder can't be read, is being written by another process, or the output can't be written
	 */
	public AnalysisSummary call() throws IOException {
		CorpusFolder folder = CorpusFolder.open(dir, Optional.of(out));
		makeOutput(folder);
		try (WriterLock lock = WriterLock.take(folder.state())) {
			return analyse(folder);
		}
	}

	/** The same for a caller that holds the lock. */
	AnalysisSummary locked(CorpusFolder folder) throws IOException {
		makeOutput(folder);
		return analyse(folder);
	}

	private AnalysisSummary analyse(CorpusFolder folder) throws IOException {
		CorpusFolder.Listing listing = folder.list();
		List<Problem> problems = new ArrayList<>(listing.problems());
		if (listing.documents().isEmpty())
			problems.add(new Problem(dir.toString(), "holds no readable document; readable are " + InputFiles.READABLE));
		CorpusReader reader = new CorpusReader(folder, options.models());
		FirstPass first = read(folder, listing, reader, problems);
		first.dependsOn(folder.statements());
		first.dependsOn(options.palettes());
		first.notices().forEach(options.progress()::notice);
		Optional<RunStamp> before = RunStamp.of(first.fingerprint(), out);
		RunStamp stamp = before.isPresent() ? before.get() : write(folder, first, reader, problems);
		return new AnalysisSummary(first.documents(), first.reused(), first.counts(), first.addressees(), stamp.questions(), stamp.findings(),
				stamp.leftOut(), out, problems);
	}

	private void makeOutput(CorpusFolder folder) throws IOException {
		try {
			Files.createDirectories(out);
			if (Files.isSameFile(out, folder.root()) || Files.isSameFile(out, folder.documents()))
				throw new IllegalArgumentException(out + ": holds the documents, and perhaps maps of yours; choose another folder with -o");
			if (!Files.exists(out.resolve(CorpusFolder.OUTPUT_MARK)))
				RunStamp.begin(out);
		} catch (IOException e) {
			throw new UnusableFolderException(out + ": can't be written (" + AtomicFile.reason(e) + "); choose another folder with -o", e);
		}
	}

	private FirstPass read(CorpusFolder folder, CorpusFolder.Listing listing, CorpusReader reader, List<Problem> problems) throws IOException {
		options.progress().begin("Reading", listing.documents().size());
		try (Tables tables = new Tables(out); IndexUpdate index = new IndexUpdate(folder, options.progress());
				InOrder inOrder = new InOrder(options.jobs())) {
			FirstPass first = new FirstPass(tables, index);
			inOrder.each(listing.documents(), reader::read, (entry, reading, failure) -> {
				if (failure == null) {
					first.add(entry, reading);
					problems.addAll(reading.problems());
				} else {
					index.keep(entry.name());
					problems.add(Problem.of(entry.name(), failure));
					first.failed(problems.getLast());
				}
				options.progress().step(entry.name());
			}, options.progress());
			index.commit();
			tables.finish();
			reader.trimCache(listing.documents().size());
			return first;
		}
	}

	private RunStamp write(CorpusFolder folder, FirstPass first, CorpusReader reader, List<Problem> problems) throws IOException {
		RunStamp.begin(out);
		ChapterMaps maps = new ChapterMaps(out.resolve("maps"), reader, options, new Overview(MapCommand.titleOf(dir)),
				HandLinks.load(folder.statements()));
		Briefing briefing = new Briefing(MapCommand.titleOf(dir), first, options.palettes());
		maps.make(first.chapters(), briefing);
		ArgumentMap overview = maps.overview();
		Assessment assessment = maps.assess(overview);
		Scene scene = new MapLayout(MapOptions.standalone()).layout(overview, MapStates.of(assessment));
		options.progress().begin("Writing", 0);
		MapDrawing drawing = new MapDrawing(options.palettes());
		drawing.svg(scene, out.resolve("map.svg"));
		drawing.png(scene, out.resolve("map.png"));
		AtomicFile.saved(out.resolve("map.argmap"), path -> MapFiles.save(overview, path));
		export("aif", overview, "map.aif.json");
		export("argdown", overview, "map.argdown");
		briefing.write(out.resolve("report.html"), problems);
		RunStamp stamp = new RunStamp(first.fingerprint(), maps.sizes(), maps.findings(), scene.leftOut() + maps.leftOut());
		stamp.save(out);
		return stamp;
	}

	private void export(String format, ArgumentMap map, String file) throws IOException {
		AtomicFile.saved(out.resolve(file), path -> Formats.byName(format).flatMap(Format::writer).orElseThrow().write(map, path));
	}
}
