package warrant.text.pdf;

/** One glyph or cluster as placed on a page: points, y downwards from the top, baseline. */
record Glyph(String text, float x, float y, float width, float size, float space, boolean bold) {

	float right() {
		return x + width;
	}
}
