package warrant.ui.map.canvas;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;

import warrant.diagram.Box;
import warrant.diagram.Edge;
import warrant.diagram.Frame;
import warrant.diagram.Paths;
import warrant.diagram.Point;
import warrant.diagram.Rect;
import warrant.diagram.Tone;
import warrant.ui.look.Look;

/**
 * What the mouse does on a map: a click selects, a double click edits or creates, a drag moves a box, pans the ground or, with Shift, selects
 * an area; a drag from the handle above a box draws an arrow.
 */
public final class Gestures {

	private static final int HANDLE = 7;
	private static final int CLICK_REACH = 6;
	private static final int DRAG_AFTER = 4;

	/** What became of a gesture. Coordinates are the map's. */
	public interface Receiver {

		/** @param add to what is selected already */
		void clicked(Optional<String> id, Point at, boolean add);

		/** The context menu is about to be asked for on it. */
		void pointedOut(String id);

		void doubleClicked(Optional<String> id, Point at);

		void selectedArea(Rect area, boolean add);

		/** The box was grabbed that is dragged from now on. */
		void grabbed(String id);

		/** @param done whether this is where it is dropped */
		void dragged(double dx, double dy, boolean done);

		void dragCancelled();

		/** An arrow was drawn from one to another. */
		void connected(String from, String to);
	}

	private enum Drag {
		NONE, PRESSED, PAN, MOVE, AREA, ARROW
	}

	private final MapCanvas canvas;
	private final Receiver receiver;
	private Drag drag = Drag.NONE;
	private Optional<Box> over = Optional.empty();
	private Optional<String> pressedOn = Optional.empty();
	private Event press;
	private int lastX;
	private int lastY;

	public Gestures(MapCanvas canvas, Receiver receiver) {
		this.canvas = canvas;
		this.receiver = receiver;
		Canvas control = canvas.control();
		control.addListener(SWT.MouseDown, this::down);
		control.addListener(SWT.MouseMove, this::move);
		control.addListener(SWT.MouseUp, this::up);
		control.addListener(SWT.MouseDoubleClick, this::doubleClick);
		control.addListener(SWT.MouseExit, event -> hover(Optional.empty()));
		canvas.overlay(this::paint);
	}

	/** What lies at a point of the window: a box, else a line nearby. */
	public Optional<String> at(int x, int y) {
		Point at = canvas.viewport().toMap(x, y);
		return canvas.index().boxAt(at).map(Box::id)
				.or(() -> canvas.index().edgeAt(at, CLICK_REACH / canvas.viewport().scale()).map(Edge::id))
				.or(() -> canvas.index().groupAt(at).map(Frame::id));
	}

	private void down(Event event) {
		canvas.control().setFocus();
		press = event;
		lastX = event.x;
		lastY = event.y;
		if (event.button == 2) {
			drag = Drag.PAN;
			return;
		}
		Optional<String> id = at(event.x, event.y);
		boolean add = (event.stateMask & (SWT.MOD1 | SWT.SHIFT)) != 0;
		if (event.button == 1 && over.filter(box -> handle(box).contains(event.x, event.y)).isPresent()) {
			pressedOn = over.map(Box::id);
			drag = Drag.ARROW;
			return;
		}
		if (event.button == 3 && id.isPresent())
			receiver.pointedOut(id.get());
		pressedOn = id;
		drag = event.button == 1 ? Drag.PRESSED : Drag.NONE;
		if (event.button == 1 && !(id.isEmpty() && add))
			receiver.clicked(id, canvas.viewport().toMap(event.x, event.y), add);
	}

	private void move(Event event) {
		if (drag == Drag.PRESSED && Math.hypot(event.x - press.x, event.y - press.y) >= DRAG_AFTER)
			begin();
		Point from = canvas.viewport().toMap(press == null ? event.x : press.x, press == null ? event.y : press.y);
		Point to = canvas.viewport().toMap(event.x, event.y);
		switch (drag) {
			case PAN -> canvas.pan(lastX - event.x, lastY - event.y);
			case MOVE -> receiver.dragged(to.x() - from.x(), to.y() - from.y(), false);
			case AREA, ARROW -> canvas.control().redraw();
			default -> hover(canvas.index().boxAt(to).or(() -> over.filter(box -> handle(box).contains(event.x, event.y))));
		}
		lastX = event.x;
		lastY = event.y;
	}

	private void begin() {
		boolean box = pressedOn.flatMap(canvas.index()::box).isPresent();
		boolean area = (press.stateMask & SWT.SHIFT) != 0;
		drag = box ? Drag.MOVE : area ? Drag.AREA : Drag.PAN;
		if (box)
			receiver.grabbed(pressedOn.get());
		canvas.control().setCursor(canvas.control().getDisplay().getSystemCursor(area ? SWT.CURSOR_CROSS : SWT.CURSOR_SIZEALL));
	}

	private void up(Event event) {
		Drag was = drag;
		drag = Drag.NONE;
		canvas.control().setCursor(null);
		if (press == null)
			return;
		Point from = canvas.viewport().toMap(press.x, press.y);
		Point to = canvas.viewport().toMap(event.x, event.y);
		switch (was) {
			case MOVE -> receiver.dragged(to.x() - from.x(), to.y() - from.y(), true);
			case AREA -> receiver.selectedArea(area(from, to), (press.stateMask & SWT.MOD1) != 0);
			case ARROW -> at(event.x, event.y).filter(id -> !id.equals(pressedOn.get())).ifPresent(id -> receiver.connected(pressedOn.get(), id));
			default -> {
				// a click was told when it began, a pan is done
			}
		}
		canvas.control().redraw();
	}

	/** Leaves everything as it was before the drag. */
	public void cancel() {
		if (drag == Drag.MOVE)
			receiver.dragCancelled();
		drag = Drag.NONE;
		canvas.control().setCursor(null);
		canvas.control().redraw();
	}

	public boolean isDragging() {
		return drag != Drag.NONE && drag != Drag.PRESSED;
	}

	private void doubleClick(Event event) {
		drag = Drag.NONE;
		if (event.button == 1)
			receiver.doubleClicked(at(event.x, event.y), canvas.viewport().toMap(event.x, event.y));
	}

	private static Rect area(Point a, Point b) {
		return new Rect(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
	}

	private void hover(Optional<Box> box) {
		if (box.map(Box::id).equals(over.map(Box::id)))
			return;
		over = box;
		canvas.control().redraw();
	}

	/** Where an arrow is drawn from: a dot on the upper edge of the box under the mouse. */
	public Rectangle handle(Box box) {
		int x = canvas.viewport().screenX(box.bounds().centreX());
		int y = canvas.viewport().screenY(box.bounds().y());
		return new Rectangle(x - HANDLE, y - HANDLE, 2 * HANDLE, 2 * HANDLE);
	}

	private void paint(GC gc, MapCanvas shown) {
		if (drag == Drag.AREA) {
			gc.setForeground(Look.accent());
			gc.setBackground(Look.accent());
			gc.setAlpha(40);
			gc.fillRectangle(Math.min(press.x, lastX), Math.min(press.y, lastY), Math.abs(press.x - lastX), Math.abs(press.y - lastY));
			gc.setAlpha(255);
		} else if (drag == Drag.ARROW) {
			Point from = pressedOn.flatMap(canvas.index()::box).map(b -> new Point(b.bounds().centreX(), b.bounds().y())).orElse(null);
			gc.setForeground(Look.accent());
			if (from != null)
				shown.stroke(gc, Paths.swing(from, shown.viewport().toMap(lastX, lastY)), 2);
		}
		if (drag == Drag.NONE || drag == Drag.ARROW)
			over.flatMap(box -> canvas.index().box(box.id())).ifPresent(box -> {
				Rectangle dot = handle(box);
				gc.setBackground(Look.accent());
				gc.fillOval(dot.x + 1, dot.y + 1, dot.width - 2, dot.height - 2);
				gc.setForeground(Look.colour(Tone.PANEL));
				gc.setLineWidth(2);
				int middle = dot.x + dot.width / 2;
				gc.drawLine(middle, dot.y + 4, middle, dot.y + dot.height - 4);
				gc.drawLine(dot.x + 4, dot.y + dot.height / 2, dot.x + dot.width - 4, dot.y + dot.height / 2);
			});
	}
}
