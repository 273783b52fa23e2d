package warrant.corpus.editing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import warrant.annotation.Code;
import warrant.annotation.Codebook;
import warrant.annotation.Codebooks;

/**
 * Colours of codes that people with any colour vision tell apart: after Okabe and Ito, "Color Universal Design" (2008), and Paul Tol's
 * "bright" and "muted" schemes, made a little darker or lighter where they would not stand out by 3:1 from a white and from a dark ground.
 */
public enum CodeColours {
	BLUE("#1f82c4"), ORANGE("#c46a00"), GREEN("#12906a"), PURPLE("#b05fab"), OLIVE("#85852b"), ROSE("#cb5d77"), SKY("#3a92c9"),
	GREY("#7d838c");

	private final String css;

	CodeColours(String css) {
		this.css = css;
	}

	/** {@code #rrggbb}. */
	public String css() {
		return css;
	}

	/** The first of those that fewest codes have. */
	static CodeColours next(Codebook codebook) {
		Map<String, Long> used = Codebooks.all(codebook).stream().map(Code::getColour).filter(colour -> colour != null)
				.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		return List.of(values()).stream().min(Comparator.comparingLong(colour -> used.getOrDefault(colour.css, 0L))).orElseThrow();
	}
}
