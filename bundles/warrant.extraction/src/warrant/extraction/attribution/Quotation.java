package warrant.extraction.attribution;

import java.util.List;
import java.util.Optional;

import warrant.extraction.grammar.Range;
import warrant.extraction.grammar.Words;
import warrant.extraction.language.TaggedSentence;
import warrant.text.Span;

/** Quotations that run over several sentences of a block: the one that names the speaker speaks for its neighbours inside the same marks. */
final class Quotation {

	private static final int FARTHEST = 4;

	record Spoken(Words words, Report report) {
	}

	private final List<TaggedSentence> sentences;

	Quotation(List<TaggedSentence> sentences) {
		this.sentences = sentences;
	}

	/** The report in the same or a neighbouring sentence that names the speaker of a quoted clause; empty where it is not quoted. */
	Optional<Spoken> speakerOf(int index, Span clause) {
		if (!isQuoted(index, clause))
			return Optional.empty();
		for (int distance = 0; distance <= FARTHEST; distance++) {
			Optional<Spoken> found = spokenIn(index - distance);
			if (found.isEmpty() && distance > 0)
				found = spokenIn(index + distance);
			if (found.isPresent())
				return found;
		}
		return Optional.empty();
	}

	/** Whether an odd number of double quotes comes before the clause since its paragraph-like run of sentences began. */
	private boolean isQuoted(int index, Span clause) {
		int marks = 0;
		for (int i = runStart(index); i <= index; i++)
			for (var token : sentences.get(i).tokens())
				if (token.span().start() < clause.start() && token.text().equals("\""))
					marks++;
		return marks % 2 == 1 || startsWithQuote(index, clause);
	}

	private boolean startsWithQuote(int index, Span clause) {
		return sentences.get(index).within(clause).stream().findFirst().map(t -> t.text().equals("\"")).orElse(false);
	}

	/** Sentences with a blank line between them are of different blocks; a gap of more than one character tells. */
	private int runStart(int index) {
		int i = index;
		while (i > 0 && index - i < 12 && sentences.get(i).span().start() - sentences.get(i - 1).span().end() <= 1)
			i--;
		return i;
	}

	private Optional<Spoken> spokenIn(int index) {
		if (index < 0 || index >= sentences.size() || sentences.get(index).tokens().stream().noneMatch(t -> t.text().equals("\"")))
			return Optional.empty();
		Words words = Words.of(sentences.get(index));
		return new ReportFinder(words).of(new Range(0, words.size())).map(report -> new Spoken(words, report));
	}
}
