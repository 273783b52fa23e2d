package warrant.diagram;

/** An opaque sRGB colour, each part 0 to 255. */
public record Colour(int red, int green, int blue) {

	/** @param rgb {@code 0xRRGGBB} */
	public static Colour of(int rgb) {
		return new Colour(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
	}

	public int rgb() {
		return red << 16 | green << 8 | blue;
	}

	/** {@code #rrggbb}. */
	public String css() {
		return "#%06x".formatted(rgb());
	}

	/** This colour laid over {@code ground} with the given share, 0 (only the ground) to 1 (only this). */
	public Colour over(Colour ground, double share) {
		return new Colour(mix(red, ground.red, share), mix(green, ground.green, share), mix(blue, ground.blue, share));
	}

	/** Contrast ratio, 1 to 21, after WCAG 2.2 (W3C Recommendation 2023, "contrast ratio"). */
	public double contrast(Colour other) {
		double a = luminance();
		double b = other.luminance();
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	private double luminance() {
		return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
	}

	private static double linear(int part) {
		double c = part / 255.0;
		return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
	}

	private static int mix(int upper, int lower, double share) {
		return (int) Math.round(upper * share + lower * (1 - share));
	}
}
