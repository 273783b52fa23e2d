package warrant.ui.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import warrant.text.Document;
import warrant.text.Span;
import warrant.ui.parts.FindBar;
import warrant.ui.parts.Latest;

/** Finds words in a document's text, in a job: it may be as long as a book. Case and the breaks between words don't matter. */
final class FindInText implements FindBar.Searched<Span> {

	/** More places than these nobody steps through. */
	private static final int MOST = 10_000;

	private final TextPane pane;
	private final Latest<Answer> latest;

	private record Answer(List<Span> places, Consumer<List<Span>> told) {
	}

	FindInText(TextPane pane) {
		this.pane = pane;
		this.latest = new Latest<>("Finding words", pane.text().getDisplay(), answer -> answer.told().accept(answer.places()));
	}

	@Override
	public void find(String words, Consumer<List<Span>> found) {
		Document document = pane.document();
		latest.ask(() -> new Answer(places(document, words), found));
	}

	static List<Span> places(Document document, String words) {
		String pattern = Stream.of(words.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
		Matcher matcher = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(document.text());
		List<Span> places = new ArrayList<>();
		// What stands before the first block, such as front matter, is not shown.
		int from = document.blocks().isEmpty() ? 0 : document.blocks().getFirst().span().start();
		for (boolean more = matcher.find(from); more && places.size() < MOST; more = matcher.find())
			places.add(new Span(matcher.start(), matcher.end()));
		return places;
	}

	@Override
	public void show(Span place) {
		pane.reveal(place);
		pane.text().setSelection(place.start(), place.end());
	}

	@Override
	public void focus() {
		pane.text().setFocus();
	}
}
