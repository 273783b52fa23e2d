package warrant.diagram;

import java.io.IOException;

/** Goes through a scene in painting order with the right palette for each mark. */
final class ScenePainter {

	/** Something that can paint one mark. */
	interface Canvas {
		void paint(Mark mark, Palette palette) throws IOException;
	}

	private final Palette full;
	private final Palette faded;

	ScenePainter(Palette palette) {
		this.full = palette;
		this.faded = full.faded();
	}

	void paint(Scene scene, Canvas canvas) throws IOException {
		canvas.paint(Mark.filled(Paths.rectangle(scene.bounds()), Tone.GROUND), full);
		for (Frame group : scene.groups()) {
			for (Mark mark : group.marks()) {
				canvas.paint(mark, full);
			}
		}
		for (Edge edge : scene.edges()) {
			for (Mark mark : edge.marks()) {
				canvas.paint(mark, edge.faded() ? faded : full);
			}
		}
		for (Box box : scene.boxes()) {
			for (Mark mark : box.marks()) {
				canvas.paint(mark, box.faded() ? faded : full);
			}
		}
		for (Mark mark : scene.ornaments()) {
			canvas.paint(mark, full);
		}
	}
}
