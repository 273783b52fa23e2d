package warrant.ui.map;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import warrant.diagram.Box;
import warrant.ui.parts.FindBar;

/** Finds words in the boxes that are shown, from the uppermost down. */
record FindOnMap(OpenMap open, MapDesk desk) implements FindBar.Searched<String> {

	@Override
	public void find(String words, Consumer<List<String>> found) {
		String wanted = words.toLowerCase(Locale.ROOT);
		found.accept(open.scene().boxes().stream().filter(box -> box.text().toLowerCase(Locale.ROOT).contains(wanted))
				.sorted(Comparator.comparingDouble((Box box) -> box.bounds().y()).thenComparingDouble(box -> box.bounds().x())).map(Box::id).toList());
	}

	@Override
	public void show(String box) {
		desk.reveal(box);
	}

	@Override
	public void focus() {
		desk.canvas().control().setFocus();
	}
}
