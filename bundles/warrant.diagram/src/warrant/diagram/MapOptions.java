package warrant.diagram;

/**
 * What a scene holds.
 *
 * @param maxNodes propositions drawn at most, above 0: the strongest theses, then the strongest of what leads to them
 * @param heading whether title and counts stand above the map
 * @param legend whether the line styles are explained below it
 * @param aspectRatio width by height to aim for, above 0
 */
public record MapOptions(int maxNodes, boolean heading, boolean legend, double aspectRatio) {

	public MapOptions {
		if (maxNodes < 1) {
			throw new IllegalArgumentException("maxNodes: " + maxNodes);
		}
		if (!(aspectRatio > 0)) {
			throw new IllegalArgumentException("aspectRatio: " + aspectRatio);
		}
	}

	/** For a file of its own: 300 nodes, heading and legend. */
	public static MapOptions standalone() {
		return new MapOptions(300, true, true, 1.5);
	}

	/** For a window: neither heading nor legend, and every node. */
	public static MapOptions forWindow() {
		return new MapOptions(Integer.MAX_VALUE, false, false, 1.5);
	}
}
