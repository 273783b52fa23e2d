package warrant.ui.document;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IOverviewRuler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import warrant.diagram.Tone;
import warrant.ui.look.Look;
import warrant.ui.session.PassageKind;

/**
 * The whole document at the right: where claims and recommendations stand, short and hollow what is only suggested. Draws every row of
 * pixels once, however many items there are; the platform's own ruler visits each line of the text.
 */
final class OverviewMarks implements IOverviewRuler {

	private static final int WIDTH = 14;
	private static final int HEIGHT = 3;

	private final TextPane.Items items;
	private final Consumer<CodedItem> go;
	private Composite parent;
	private Canvas canvas;
	private Canvas header;
	private StyledText text;

	/** @param go told which item was clicked at */
	OverviewMarks(TextPane.Items items, Consumer<CodedItem> go) {
		this.items = items;
		this.go = go;
	}

	@Override
	public Control createControl(Composite into, ITextViewer viewer) {
		parent = into;
		text = viewer.getTextWidget();
		header = new Canvas(parent, SWT.NONE);
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		canvas.addPaintListener(event -> paint(event.gc));
		canvas.addListener(SWT.MouseDown, event -> nearest(event.y).ifPresent(go));
		canvas.addListener(SWT.MouseMove, event -> canvas.setCursor(nearest(event.y).isPresent()
				? canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null));
		return canvas;
	}

	private int y(CodedItem item, int height) {
		return (int) ((long) text.getLineAtOffset(item.span().start()) * Math.max(1, height - HEIGHT) / Math.max(1, text.getLineCount()));
	}

	private void paint(GC gc) {
		int height = canvas.getClientArea().height;
		gc.setBackground(Look.colour(Tone.PANEL));
		gc.fillRectangle(canvas.getClientArea());
		Map<PassageKind, BitSet> done = new EnumMap<>(PassageKind.class);
		for (CodedItem item : items.items().all()) {
			if (!shown(item))
				continue;
			int y = y(item, height);
			BitSet rows = done.computeIfAbsent(item.kind(), kind -> new BitSet(height));
			if (!rows.get(y) && !items.items().recommended(item))
				draw(gc, item, y);
			rows.set(y);
		}
	}

	private static boolean shown(CodedItem item) {
		return item.kind() != PassageKind.MENTION && item.kind() != PassageKind.PREMISE;
	}

	private static void draw(GC gc, CodedItem item, int y) {
		Color colour = Look.colour(Look.tone(item.kind()));
		int x = item.kind() == PassageKind.RECOMMENDATION ? 3 : item.kind() == PassageKind.CODING ? WIDTH - 4 : 5;
		int width = item.kind() == PassageKind.CODING ? 3 : WIDTH - 2 * x;
		gc.setBackground(colour);
		gc.setForeground(colour);
		if (item.suggested())
			gc.drawRectangle(x, y, width - 1, HEIGHT - 1);
		else
			gc.fillRectangle(x, y, width, HEIGHT);
	}

	private Optional<CodedItem> nearest(int y) {
		int height = canvas.getClientArea().height;
		CodedItem best = null;
		int distance = 5;
		for (CodedItem item : items.items().all()) {
			int away = shown(item) ? Math.abs(y(item, height) + 1 - y) : distance;
			if (away < distance) {
				distance = away;
				best = item;
			}
		}
		return Optional.ofNullable(best);
	}

	@Override
	public void update() {
		if (canvas != null && !canvas.isDisposed())
			canvas.redraw();
	}

	@Override
	public Control getControl() {
		return canvas;
	}

	@Override
	public Control getHeaderControl() {
		return header;
	}

	@Override
	public int getWidth() {
		return WIDTH;
	}

	@Override
	public int getAnnotationHeight() {
		return HEIGHT;
	}

	@Override
	public boolean hasAnnotation(int y) {
		return nearest(y).isPresent();
	}

	@Override
	public int toDocumentLineNumber(int y) {
		return (int) ((long) y * text.getLineCount() / Math.max(1, canvas.getClientArea().height));
	}

	@Override
	public int getLineOfLastMouseButtonActivity() {
		return -1;
	}

	@Override
	public void setModel(IAnnotationModel model) {
		update();
	}

	@Override
	public IAnnotationModel getModel() {
		return null;
	}

	@Override
	public void setAnnotationTypeColor(Object type, Color color) {
		// items have their colours
	}

	@Override
	public void setAnnotationTypeLayer(Object type, int layer) {
		// in the order of the text
	}

	@Override
	public void addAnnotationType(Object type) {
		// all are shown that argue
	}

	@Override
	public void removeAnnotationType(Object type) {
		// all are shown that argue
	}

	@Override
	public void addHeaderAnnotationType(Object type) {
		// no header
	}

	@Override
	public void removeHeaderAnnotationType(Object type) {
		// no header
	}
}
