package warrant.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Makes as many op-eds as wanted out of those of the sample corpus. Each takes the shape of one of them, its sentences from all on the same
 * question, and varies them so that few repeat. The same number and seed give the same bytes.
 */
public final class CorpusGenerator {

	/** So many documents share one question; a map is drawn of each. */
	private static final int PER_QUESTION = 50;
	private static final int SHORT = 60;
	private static final List<String> GIVEN = List.of("Ann", "Boris", "Chiara", "Dag", "Elif", "Femke", "Goran", "Hanna", "Ivo", "Jana",
			"Karel", "Leila", "Marek", "Nora", "Oskar", "Pilar", "Quentin", "Rosa", "Sven", "Tessa");
	private static final List<String> FAMILY = List.of("Aalto", "Bergmann", "Cardoso", "Dimitrov", "Eriksen", "Fournier", "Grigoriou",
			"Horvat", "Ionescu", "Jansen", "Kowalska", "Lindqvist", "Moretti", "Novak", "Oduya", "Petrov", "Quist", "Rossi", "Silva", "Tamm");
	private static final List<String> PAPERS = List.of("Courier", "Observer", "Tribune", "Herald", "Gazette", "Review", "Chronicle", "Post");

	private final Map<String, List<SourceText>> byFolder;
	private final WordClasses words;
	private final int count;

	CorpusGenerator(Path documents, int count) throws IOException {
		List<SourceText> texts = SourceText.readAll(documents);
		if (texts.isEmpty())
			throw new IllegalArgumentException("no .txt below " + documents);
		byFolder = texts.stream().collect(Collectors.groupingBy(SourceText::folder, LinkedHashMap::new, Collectors.toList()));
		words = new WordClasses(texts);
		this.count = count;
	}

	/** {@code N DIR [SEED]}; the sample corpus is the system property {@code warrant.corpus}. */
	public static void main(String[] args) throws IOException {
		if (args.length < 2 || args.length > 3)
			throw new IllegalArgumentException("N DIR [SEED]");
		int count = Integer.parseInt(args[0]);
		long seed = args.length == 3 ? Long.parseLong(args[2]) : 1;
		CorpusGenerator generator = new CorpusGenerator(Path.of(System.getProperty("warrant.corpus", "corpus/documents")), count);
		for (int i = 0; i < count; i++) {
			Path file = Path.of(args[1]).resolve(generator.name(i));
			Files.createDirectories(file.getParent());
			Files.writeString(file, generator.text(i, seed));
		}
		System.err.println(count + " documents in " + args[1]);
	}

	/** Path of the document below the corpus folder. */
	String name(int number) {
		return "%s/%s-%06d.txt".formatted(folder(number), folder(number), number);
	}

	/** The document with its front matter. */
	String text(int number, long seed) {
		Random random = new Random(seed * 1_000_003 + number);
		List<SourceText> family = byFolder.get(folder(number));
		SourceText shape = WordClasses.pick(family, random);
		String author = WordClasses.pick(GIVEN, random) + " " + WordClasses.pick(FAMILY, random);
		List<String> paragraphs = new ArrayList<>();
		for (List<String> paragraph : shape.paragraphs())
			if (SourceText.isProse(paragraph))
				paragraphs.add(prose(paragraph.size(), family, random));
			else
				paragraphs.add(paragraphs.size() == 1 ? "By " + author : words.varyHeading(paragraph.get(0), random));
		return """
				---
				title: "%s"
				author: %s
				outlet: The %s %s
				date: %s
				question: "%s"
				note: "Generated for a benchmark: names, figures and sentences mean nothing."
				---

				%s
				""".formatted(paragraphs.get(0).replace("\"", ""), author, WordClasses.pick(FAMILY, random), WordClasses.pick(PAPERS, random),
				LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2300)), question(shape, number), String.join("\n\n", paragraphs));
	}

	private String prose(int sentences, List<SourceText> family, Random random) {
		List<String> prose = new ArrayList<>();
		for (int i = 0; i < sentences; i++) {
			List<String> paragraph = WordClasses.pick(WordClasses.pick(family, random).paragraphs(), random);
			while (!SourceText.isProse(paragraph))
				paragraph = WordClasses.pick(WordClasses.pick(family, random).paragraphs(), random);
			String sentence = spliced(WordClasses.pick(paragraph, random), WordClasses.pick(paragraph, random));
			prose.add(words.vary(sentence.length() < SHORT ? joined(sentence, WordClasses.pick(paragraph, random)) : sentence, random));
		}
		return String.join(" ", prose);
	}

	/** The first sentence up to its last comma, and the second from its last one on, where both have one. */
	private static String spliced(String first, String second) {
		int end = first.lastIndexOf(", ");
		int start = second.lastIndexOf(", ");
		return end < 0 || start < 0 ? first : first.substring(0, end) + second.substring(start);
	}

	/** Too short to be varied by words alone. */
	private static String joined(String first, String second) {
		return first.replaceAll("[.!?]\\W*$", "") + "; " + second.substring(0, 1).toLowerCase(Locale.ROOT) + second.substring(1);
	}

	private String folder(int number) {
		return List.copyOf(byFolder.keySet()).get(number % byFolder.size());
	}

	private String question(SourceText shape, int number) {
		int variants = Math.max(1, count / (PER_QUESTION * byFolder.size()));
		int variant = number / byFolder.size() % variants;
		return variant == 0 ? shape.question() : shape.question().replaceAll("\\?$", "") + ", in case " + variant + "?";
	}
}
