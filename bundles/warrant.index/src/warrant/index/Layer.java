package warrant.index;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a row of the index is: a document, or an annotation on one. */
public enum Layer {
	DOCUMENT, COMPONENT, RECOMMENDATION, ACTOR;

	/** The word of the command line: {@code documents}, {@code components}, {@code recommendations}, {@code actors}. */
	public String label() {
		return name().toLowerCase(Locale.ROOT) + 's';
	}

	/** @throws IllegalArgumentException for a word that {@link #label()} never gives; names those it does */
	public static Layer ofLabel(String label) {
		return Arrays.stream(values()).filter(layer -> layer.label().equals(label)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("cannot search in '" + label + "': it is one of "
						+ Arrays.stream(values()).map(Layer::label).collect(Collectors.joining(", "))));
	}
}
