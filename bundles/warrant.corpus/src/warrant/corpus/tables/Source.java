package warrant.corpus.tables;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import warrant.text.Metadata;

/**
 * Where the words of a row stand.
 *
 * @param document name below the documents folder
 * @param title never empty: the name where the document has none
 */
public record Source(String document, String title, Metadata metadata) {

	/** Title, outlet and date, as far as they are known, in one line. */
	public String line() {
		List<String> known = Stream.of(Optional.of(title), metadata.outlet(), metadata.date()).flatMap(Optional::stream).toList();
		return String.join(" \u00b7 ", known);
	}

	/** A quotation with where it stands: words, author, title, outlet, date, as far as they are known. */
	public String cite(String words) {
		List<String> known = Stream.of(metadata.author(), Optional.of("\u201c" + title + "\u201d"), metadata.outlet(), metadata.date())
				.flatMap(Optional::stream).toList();
		return "\u201c" + words + "\u201d (" + String.join(", ", known) + ")";
	}
}
