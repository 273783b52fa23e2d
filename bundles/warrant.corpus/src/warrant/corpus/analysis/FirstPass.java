package warrant.corpus.analysis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import warrant.corpus.AnalysedDocument;
import warrant.corpus.Problem;
import warrant.corpus.folder.CorpusFolder;
import warrant.corpus.indexing.IndexUpdate;
import warrant.corpus.reading.CorpusReader;
import warrant.corpus.reading.DocumentAnalyser;
import warrant.corpus.tables.Tables;
import warrant.diagram.Palettes;
import warrant.extraction.Component;
import warrant.extraction.Extraction;
import warrant.extraction.Recommendation;

/** Takes the documents one by one as they are read: writes their rows, brings the index up to date, sorts them by question, counts. */
public final class FirstPass {

	private final Tables tables;
	private final IndexUpdate index;
	private final Map<String, List<CorpusFolder.Entry>> byQuestion = new TreeMap<>();
	private final List<CorpusFolder.Entry> withoutQuestion = new ArrayList<>();
	private final Map<String, Integer> counts = new LinkedHashMap<>();
	private final Map<String, Integer> addressees = new TreeMap<>();
	private final List<String> notices = new ArrayList<>();
	private final MessageDigest digest = DocumentAnalyser.sha256();
	private String fingerprint;
	private int documents;
	private int reused;

	public FirstPass(Tables tables, IndexUpdate index) {
		this.tables = tables;
		this.index = index;
		for (String name : List.of("words", "sentences", "major-claim", "claim", "premise", "recommendations", "actors", "relations"))
			counts.put(name, 0);
	}

	public void add(CorpusFolder.Entry entry, CorpusReader.Reading reading) throws IOException {
		AnalysedDocument analysed = reading.document();
		mark(entry.name(), reading.fingerprint());
		tables.add(analysed);
		index.add(reading);
		documents++;
		if (reading.cached())
			reused++;
		analysed.document().metadata().question().ifPresentOrElse(
				question -> byQuestion.computeIfAbsent(question, q -> new ArrayList<>()).add(entry), () -> withoutQuestion.add(entry));
		count(analysed);
		for (String notice : analysed.extraction().notices())
			notices.add(entry.name() + ": " + notice);
	}

	/** A document that could not be read: it stands in the report too. */
	public void failed(Problem problem) {
		mark(problem.subject(), problem.message());
	}

	/** What else the run depends on: a file, which may be absent. */
	public void dependsOn(Path file) throws IOException {
		mark(file.getFileName().toString(), Files.exists(file) ? Files.readString(file) : "");
	}

	/** Maps and pages are drawn in these colours. */
	public void dependsOn(Palettes palettes) {
		mark("colours", palettes.changes());
	}

	private void mark(String name, String state) {
		digest.update((name + '\n' + state + '\n').getBytes(StandardCharsets.UTF_8));
	}

	private void count(AnalysedDocument analysed) {
		Extraction extraction = analysed.extraction();
		add("words", analysed.document().words());
		add("sentences", extraction.sentences().size());
		for (Component component : extraction.components())
			add(component.type().label(), 1);
		add("recommendations", extraction.recommendations().size());
		add("actors", extraction.actors().size());
		add("relations", extraction.relations().size());
		Map<String, String> names = new TreeMap<>();
		extraction.actors().forEach(actor -> names.put(actor.id(), actor.name()));
		for (Recommendation frame : extraction.recommendations())
			frame.addressee().flatMap(who -> who.actor()).map(names::get).ifPresent(name -> addressees.merge(name, 1, Integer::sum));
	}

	private void add(String name, int more) {
		counts.merge(name, more, Integer::sum);
	}

	/** What becomes a map of its own: the documents of each question, then every document that has none. */
	public List<Chapter> chapters() {
		List<Chapter> chapters = new ArrayList<>();
		byQuestion.forEach((question, entries) -> chapters.add(Chapter.ofQuestion(question, entries)));
		withoutQuestion.forEach(entry -> chapters.add(Chapter.ofDocument(entry)));
		return chapters;
	}

	/** Of all documents so far and what is said in them; to be asked once, at the end. */
	public String fingerprint() {
		if (fingerprint == null)
			fingerprint = RunStamp.VERSION + "-" + HexFormat.of().formatHex(digest.digest());
		return fingerprint;
	}

	public int documents() {
		return documents;
	}

	public int reused() {
		return reused;
	}

	public Map<String, Integer> counts() {
		return counts;
	}

	public List<String> notices() {
		return notices;
	}

	/** Most asked first. */
	public Map<String, Integer> addressees() {
		Map<String, Integer> sorted = new LinkedHashMap<>();
		addressees.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
				.thenComparing(Map.Entry.comparingByKey())).forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
		return sorted;
	}
}
