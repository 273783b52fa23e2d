package warrant.diagram;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;

import javax.imageio.ImageIO;

/** Writes a scene as PNG with Java2D and the shipped fonts; needs neither display nor fonts of the system. */
public final class PngWriter {
	/** Larger pictures are scaled down to this many pixels, so that a map of any size fits in memory (4 bytes each). */
	private static final double MOST_PIXELS = 64e6;

	private final Palette palette;
	private final double scale;

	/** @param scale pixels of the picture for one of the scene, above 0; 2 for print and sharp screens */
	public PngWriter(Palette palette, double scale) {
		if (!(scale > 0)) {
			throw new IllegalArgumentException("scale: " + scale);
		}
		this.palette = palette;
		this.scale = scale;
	}

	/** Does not close {@code out}. */
	public void write(Scene scene, OutputStream out) throws IOException {
		if (!ImageIO.write(image(scene), "png", out)) {
			throw new IOException("This Java has no PNG writer");
		}
	}

	BufferedImage image(Scene scene) throws IOException {
		Rect b = scene.bounds();
		double fitting = Math.min(scale, Math.sqrt(MOST_PIXELS / (b.width() * b.height())));
		BufferedImage image = new BufferedImage(pixels(b.width() * fitting), pixels(b.height() * fitting), BufferedImage.TYPE_INT_RGB);
		Graphics2D g = image.createGraphics();
		g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
		g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		g.setColor(new Color(palette.colour(Tone.GROUND).rgb()));
		g.fillRect(0, 0, image.getWidth(), image.getHeight());
		g.scale(fitting, fitting);
		g.translate(-b.x(), -b.y());
		new ScenePainter(palette).paint(scene, new Java2dCanvas(g));
		g.dispose();
		return image;
	}

	private static int pixels(double length) {
		return Math.max(1, (int) Math.ceil(length));
	}
}
