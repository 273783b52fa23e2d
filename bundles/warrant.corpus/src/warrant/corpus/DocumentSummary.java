package warrant.corpus;

import java.util.List;

import warrant.corpus.identity.Ids;
import warrant.corpus.reading.CorpusReader;
import warrant.text.Metadata;

/**
 * A document as a list shows it.
 *
 * @param id UUID
 * @param name path below the documents folder
 * @param words white-space separated, in the whole text
 * @param claims suggested and decided components that stand
 * @param recommendations that stand, suggested or decided
 * @param problems what is not right with it; where it could not be read at all, the only thing known
 */
public record DocumentSummary(String id, String name, Metadata metadata, int words, int claims, int recommendations,
		List<Problem> problems) {

	public DocumentSummary {
		problems = List.copyOf(problems);
	}

	static DocumentSummary of(CorpusReader.Reading reading) {
		AnalysedDocument read = reading.document();
		return new DocumentSummary(read.id(), read.document().name(), read.document().metadata(), read.document().words(),
				read.extraction().components().size(), read.extraction().recommendations().size(), reading.problems());
	}

	static DocumentSummary unreadable(String name, Problem problem) {
		return new DocumentSummary(Ids.of("document", name), name, Metadata.NONE, 0, 0, 0, List.of(problem));
	}
}
