package warrant.corpus.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads metadata out of file names: {@code {date}_{outlet}_{title}} takes {@code 2026-03-14_Northern Post_Wires first.txt} apart. A
 * {@code /} in the pattern stands for folders; {@code {}} skips a part. Underscores and hyphens inside a value are read as spaces, but not
 * in dates.
 */
public final class NamePattern {

	private static final Pattern FIELD = Pattern.compile("\\{([A-Za-z][A-Za-z0-9 ]*)?}");

	private final String words;
	private final Pattern names;
	private final List<String> fields = new ArrayList<>();

	/** @throws IllegalArgumentException when it names no field, or one twice, or has a brace too many */
	public NamePattern(String words) {
		this.words = words;
		StringBuilder regex = new StringBuilder();
		Matcher matcher = FIELD.matcher(words);
		int end = 0;
		while (matcher.find()) {
			regex.append(literal(words.substring(end, matcher.start())));
			regex.append(field(matcher.group(1)));
			end = matcher.end();
		}
		if (fields.isEmpty())
			throw new IllegalArgumentException("'" + words + "' names no field; write for example {date}_{outlet}_{title}");
		regex.append(literal(words.substring(end)));
		// A pattern without folders is about the file's own name, wherever it lies.
		names = Pattern.compile((words.contains("/") ? "" : "(?:.*/)?") + regex);
	}

	private String literal(String between) {
		if (between.contains("{") || between.contains("}"))
			throw new IllegalArgumentException("'" + words + "' has a brace too many or too few; write for example {date}_{outlet}_{title}");
		return Pattern.quote(between);
	}

	private String field(String name) {
		if (name == null)
			return "[^/]*?";
		if (fields.contains(name))
			throw new IllegalArgumentException("'" + words + "' names {" + name + "} twice");
		fields.add(name);
		return name.equals("date") ? "(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)" : "([^/]+?)";
	}

	/** @param name with folders and extension; empty when it doesn't fit the pattern */
	public Optional<Map<String, String>> read(String name) {
		int dot = name.lastIndexOf('.');
		Matcher matcher = names.matcher(dot > name.lastIndexOf('/') ? name.substring(0, dot) : name);
		if (!matcher.matches())
			return Optional.empty();
		Map<String, String> values = new LinkedHashMap<>();
		for (int i = 0; i < fields.size(); i++) {
			String value = matcher.group(i + 1);
			values.put(fields.get(i), fields.get(i).equals("date") ? value : value.replaceAll("[_-]+", " ").strip());
		}
		return Optional.of(values);
	}

	@Override
	public String toString() {
		return words;
	}
}
