package warrant.ui.document;

import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationAccess;
import org.eclipse.jface.text.source.IAnnotationAccessExtension;
import org.eclipse.jface.text.source.IAnnotationPresentation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

import warrant.ui.look.Look;
import warrant.ui.session.PassageKind;

/** Draws the marks in the ruler at the left: a square for claims, a small one for premises, a triangle for recommendations; hollow while suggested. */
final class RulerMarks implements IAnnotationAccess, IAnnotationAccessExtension {

	private static final int SIZE = 9;
	private static final int SMALL = 5;

	@Override
	public void paint(Annotation annotation, GC gc, Canvas canvas, Rectangle bounds) {
		if (!(annotation instanceof MarkAnnotation mark))
			return;
		gc.setAntialias(SWT.ON);
		gc.setForeground(Look.colour(Look.tone(mark.item().kind())));
		gc.setBackground(gc.getForeground());
		gc.setLineWidth(1);
		int size = mark.item().kind() == PassageKind.PREMISE ? SMALL : SIZE;
		int x = bounds.x + Math.max(1, (bounds.width - size) / 2);
		int y = bounds.y + Math.max(2, (Math.min(bounds.height, 26) - size) / 2);
		if (mark.item().kind() == PassageKind.RECOMMENDATION)
			shape(gc, mark, new int[] { x + 1, y, x + size, y + size / 2, x + 1, y + size });
		else
			shape(gc, mark, new int[] { x, y, x + size, y, x + size, y + size, x, y + size });
	}

	private static void shape(GC gc, MarkAnnotation mark, int[] points) {
		if (!mark.item().suggested())
			gc.fillPolygon(points);
		gc.drawPolygon(points);
	}

	@Override
	public boolean isPaintable(Annotation annotation) {
		return annotation instanceof MarkAnnotation;
	}

	@Override
	public int getLayer(Annotation annotation) {
		return annotation instanceof MarkAnnotation mark ? IAnnotationPresentation.DEFAULT_LAYER + 10 - mark.item().kind().ordinal() : 0;
	}

	@Override
	public String getTypeLabel(Annotation annotation) {
		return annotation.getText();
	}

	@Override
	public boolean isSubtype(Object type, Object possibleSupertype) {
		return type.equals(possibleSupertype);
	}

	@Override
	public Object[] getSupertypes(Object type) {
		return new Object[0];
	}

	@Override
	public Object getType(Annotation annotation) {
		return annotation.getType();
	}

	@Override
	public boolean isMultiLine(Annotation annotation) {
		return true;
	}

	@Override
	public boolean isTemporary(Annotation annotation) {
		return false;
	}
}
