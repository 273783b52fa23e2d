package warrant.text;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a document says about itself. The six known keys have accessors; every other key is a free variable and is kept.
 *
 * @param values sorted by key, never blank
 */
public record Metadata(Map<String, String> values) {

	public static final String TITLE = "title";
	public static final String AUTHOR = "author";
	public static final String OUTLET = "outlet";
	/** ISO 8601, as exact as known: {@code 2026}, {@code 2026-03} or {@code 2026-03-14}. */
	public static final String DATE = "date";
	public static final String QUESTION = "question";
	public static final String URL = "url";

	public static final Metadata NONE = new Metadata(Map.of());

	public Metadata {
		TreeMap<String, String> sorted = new TreeMap<>();
		values.forEach((key, value) -> {
			if (value != null && !value.isBlank())
				sorted.put(key, value.strip());
		});
		values = Collections.unmodifiableMap(sorted);
	}

	public Optional<String> get(String key) {
		return Optional.ofNullable(values.get(key));
	}

	public Optional<String> title() {
		return get(TITLE);
	}

	public Optional<String> author() {
		return get(AUTHOR);
	}

	public Optional<String> outlet() {
		return get(OUTLET);
	}

	public Optional<String> date() {
		return get(DATE);
	}

	public Optional<String> question() {
		return get(QUESTION);
	}

	public Optional<String> url() {
		return get(URL);
	}

	/** These values, with those of {@code stronger} put over them. */
	public Metadata overriddenBy(Metadata stronger) {
		Map<String, String> merged = new TreeMap<>(values);
		merged.putAll(stronger.values);
		return new Metadata(merged);
	}
}
