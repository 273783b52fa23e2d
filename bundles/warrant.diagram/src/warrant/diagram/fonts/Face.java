package warrant.diagram.fonts;

import java.io.InputStream;

/** A shipped font file. */
public enum Face {
	SANS("NotoSans-Regular.ttf", "Noto Sans", 400),
	SANS_BOLD("NotoSans-Bold.ttf", "Noto Sans", 700),
	SERIF("NotoSerif-Regular.ttf", "Noto Serif", 400),
	SERIF_BOLD("NotoSerif-Bold.ttf", "Noto Serif", 700);

	private final String file;
	private final String family;
	private final int weight;

	Face(String file, String family, int weight) {
		this.file = file;
		this.family = family;
		this.weight = weight;
	}

	/** The TrueType file; the caller closes it. */
	public InputStream open() {
		return Face.class.getResourceAsStream(file);
	}

	public String family() {
		return family;
	}

	/** The CSS weight, 400 or 700. */
	public int weight() {
		return weight;
	}
}
