package warrant.ui.map;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

import warrant.argument.Evidence;
import warrant.argument.Node;
import warrant.argument.Proposition;
import warrant.diagram.Edge;
import warrant.diagram.Tone;
import warrant.ui.look.Look;
import warrant.ui.map.panel.Verdict;

/** What is known of the box or arrow under the mouse: its words in full, whether it stands and why, and who says it. */
final class MapTips extends ToolTip {

	private static final int WIDTH = 340;
	private static final int MILLIS = 450;

	private final OpenMap open;
	private final MapDesk desk;

	MapTips(OpenMap open, MapDesk desk) {
		super(desk.canvas().control(), ToolTip.RECREATE, false);
		this.open = open;
		this.desk = desk;
		setPopupDelay(MILLIS);
		setShift(new Point(14, 14));
	}

	@Override
	protected Object getToolTipArea(Event event) {
		return desk.gestures().at(event.x, event.y).orElse(null);
	}

	@Override
	protected boolean shouldCreateToolTip(Event event) {
		return !desk.gestures().isDragging() && desk.gestures().at(event.x, event.y).flatMap(open::node).isPresent();
	}

	@Override
	protected Composite createToolTipContentArea(Event event, Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 10).spacing(0, 5).applyTo(area);
		area.setBackground(Look.colour(Tone.PANEL));
		area.setBackgroundMode(SWT.INHERIT_FORCE);
		String id = desk.gestures().at(event.x, event.y).orElseThrow();
		String[] lines = words(id).split("\n");
		for (int i = 0; i < lines.length; i++) {
			Label label = new Label(area, SWT.WRAP);
			label.setText(lines[i].replace("&", "&&"));
			label.setForeground(i == 0 || i == 1 ? Look.ink() : Look.soft());
			if (i == 1)
				label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
			GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(label);
		}
		return area;
	}

	/** What is said, then whether it stands, then the reasons and the sources: a line each. */
	String words(String id) {
		Optional<Node> node = open.node(id);
		String said = node.filter(Proposition.class::isInstance).map(p -> ((Proposition) p).getText())
				.orElseGet(() -> desk.canvas().index().edge(id).map(Edge::description).orElse(""));
		String standing = open.assessment(id).map(a -> Verdict.title(a) + "\n" + Verdict.reasons(a)).orElse("");
		return said.replace('\n', ' ') + "\n" + standing + node.filter(Proposition.class::isInstance).map(p -> sources((Proposition) p)).orElse("");
	}

	private static String sources(Proposition proposition) {
		if (proposition.getEvidence().isEmpty())
			return "\nImplicit: no passage says it.";
		return "\n" + proposition.getEvidence().stream().limit(4).map(MapTips::source).distinct().collect(Collectors.joining("\n"));
	}

	private static String source(Evidence evidence) {
		String title = evidence.getTitle() == null ? String.valueOf(evidence.getName()) : evidence.getTitle();
		String by = evidence.getSource() == null ? "" : evidence.getSource().getName() + ", ";
		String sure = evidence.isSetConfidence() ? String.format(Locale.ROOT, " · suggested with confidence %.2f", evidence.getConfidence()) : "";
		return by + title + sure;
	}
}
