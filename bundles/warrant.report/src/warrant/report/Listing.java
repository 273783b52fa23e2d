package warrant.report;

import java.util.List;

/** Items that the page may show, and how many there are in all: {@code total} is at least the number of items. */
public record Listing<T>(List<T> items, int total) {

	public Listing {
		items = List.copyOf(items);
		if (total < items.size()) {
			throw new IllegalArgumentException("total " + total + " is less than the " + items.size() + " items");
		}
	}

	public static <T> Listing<T> of(List<T> all) {
		return new Listing<>(all, all.size());
	}

	/** The first {@code limit} items, with the same total. */
	public Listing<T> first(int limit) {
		return new Listing<>(items.subList(0, Math.min(limit, items.size())), total);
	}

	public int left() {
		return total - items.size();
	}

	public boolean isEmpty() {
		return items.isEmpty();
	}
}
