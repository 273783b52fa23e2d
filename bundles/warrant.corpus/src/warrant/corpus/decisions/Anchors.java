package warrant.corpus.decisions;

import java.util.function.Consumer;

import warrant.annotation.DocumentAnnotations;
import warrant.text.Document;

/** Moves decisions from the text they were made on to today's text. */
public final class Anchors {

	private Anchors() {
	}

	/** Changes the annotations in memory; those that can't be placed are taken out and told to {@code lost} in words. */
	public static void move(DocumentAnnotations annotations, Document then, Document today, Consumer<String> lost) {
		if (then.textSha256().equals(today.textSha256()))
			return;
		var reanchored = warrant.annotation.Reanchorer.move(annotations, then.text(), today.text());
		reanchored.forEach(lost);
	}
}
