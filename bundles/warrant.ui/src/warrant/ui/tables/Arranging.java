package warrant.ui.tables;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Display;

import warrant.ui.parts.Latest;

/** Filters and sorts rows in a job. */
final class Arranging<R> {

	private final Latest<List<R>> latest;
	private List<R> all = List.of();
	private Predicate<R> filter = row -> true;

	Arranging(Display display, Consumer<List<R>> then) {
		latest = new Latest<>("Arranging rows", display, then);
	}

	/** @param order null: as they come */
	void arrange(List<R> rows, Predicate<R> passes, Comparator<R> order) {
		all = rows;
		filter = passes;
		latest.ask(() -> sorted(rows.stream().filter(passes), order).toList());
	}

	private static <R> Stream<R> sorted(Stream<R> rows, Comparator<R> order) {
		return order == null ? rows : rows.sorted(order);
	}

	void again(Comparator<R> order) {
		arrange(all, filter, order);
	}
}
