package warrant.ui.document;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;

import warrant.diagram.Tone;
import warrant.ui.look.Look;
import warrant.ui.parts.Opening;
import warrant.ui.session.Passage;
import warrant.ui.session.PassageKind;
import warrant.ui.session.SessionDocument;

/** The card that tells what is known of an item: what it is, how sure, who should do what, why it was marked, who says the same. */
final class HoverCard extends AbstractInformationControl implements IInformationControlExtension2 {

	private static final int WIDTH = 400;
	private static final int WORDS = 110;
	private static final String NO_STYLE_SHEET = "org.eclipse.e4.ui.css.disabled";

	/** What a card is about. */
	record Subject(SessionDocument document, CodedItem item) {
	}

	private Composite card;
	private Subject subject;

	HoverCard(Shell parent, boolean resizable) {
		super(parent, resizable);
		create();
	}

	@Override
	protected void createContent(Composite parent) {
		card = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(14, 12).spacing(12, 5).applyTo(card);
	}

	@Override
	public void setInput(Object input) {
		for (Control child : card.getChildren())
			child.dispose();
		subject = input instanceof Subject about ? about : null;
		if (subject != null)
			fill();
		card.setData(NO_STYLE_SHEET, Boolean.TRUE);
		card.setBackground(Look.colour(Tone.PANEL));
		for (Control child : card.getChildren())
			plain(child);
		card.layout(true);
	}

	/** Its own colours in every theme: style sheets know nothing of types. */
	private static void plain(Control control) {
		control.setData(NO_STYLE_SHEET, Boolean.TRUE);
		control.setBackground(Look.colour(Tone.PANEL));
		if (control instanceof Composite composite)
			for (Control child : composite.getChildren())
				plain(child);
	}

	private void fill() {
		CodedItem item = subject.item();
		Color colour = Look.colour(Look.tone(item.kind()));
		Composite head = new Composite(card, SWT.NONE);
		head.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(head);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(head);
		Label kind = new Label(head, SWT.NONE);
		kind.setText(sign(item.kind()) + item.kind().label());
		kind.setForeground(colour);
		kind.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		Label state = new Label(head, SWT.RIGHT);
		state.setText(item.suggested() ? String.format(Locale.ROOT, "suggested \u00b7 %.2f", item.score()) : "decided");
		state.setForeground(Look.soft());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(state);
		if (item.suggested())
			meter(item, colour);
		ItemFacts.of(subject.document(), item).rows().forEach(row -> row(row.word(), row.answer()));
		Link also = also();
		String edit = "1\u20135 other";
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).indent(0, 6).applyTo(new KeyCaps(card, item.suggested()
				? List.of("Enter accept", "Del reject", edit, "M to map") : List.of("Del take out", edit, "M to map")));
		new AlsoSaid(subject.document(), item).find(passages -> tell(also, passages));
	}

	private static String sign(PassageKind kind) {
		return switch (kind) {
			case RECOMMENDATION -> "\u25b6 ";
			case CLAIM, MAJOR_CLAIM -> "\u25a0 ";
			case PREMISE -> "\u25aa ";
			default -> "";
		};
	}

	private void row(String word, String answer) {
		Label name = new Label(card, SWT.NONE);
		name.setText(word);
		name.setForeground(Look.soft());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.TOP).applyTo(name);
		Label value = new Label(card, SWT.WRAP);
		value.setText(answer);
		value.setForeground(Look.ink());
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH - WORDS - 40, SWT.DEFAULT).applyTo(value);
	}

	/** A row that stays away until something is found. */
	private Link also() {
		Label name = new Label(card, SWT.NONE);
		name.setText("also said in");
		name.setForeground(Look.soft());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.TOP).exclude(true).applyTo(name);
		Link link = new Link(card, SWT.WRAP);
		link.setData(name);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH - WORDS - 40, SWT.DEFAULT).exclude(true).applyTo(link);
		name.setVisible(false);
		link.setVisible(false);
		return link;
	}

	private void tell(Link link, List<Passage> passages) {
		if (link.isDisposed() || passages.isEmpty())
			return;
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < passages.size(); i++)
			text.append(i == 0 ? "" : " \u00b7 ").append("<a href=\"").append(i).append("\">").append(title(passages.get(i))).append("</a>");
		link.setText(text.toString());
		link.addListener(SWT.Selection, event -> {
			Passage passage = passages.get(Integer.parseInt(event.text));
			dispose();
			Opening.passage(passage);
		});
		for (Control control : new Control[] { link, (Control) link.getData() }) {
			((GridData) control.getLayoutData()).exclude = false;
			control.setVisible(true);
		}
		Point size = computeSizeHint();
		setSize(size.x, size.y);
	}

	private static String title(Passage passage) {
		return passage.session().summary(passage.document()).flatMap(summary -> summary.metadata().title()).orElse(passage.document()).replace("&", "&&")
				.replace("<", "\u2039");
	}

	/** How sure the machine is; not how strong an argument is. */
	private void meter(CodedItem item, Color colour) {
		Canvas meter = new Canvas(card, SWT.NONE);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH - 28, 4).applyTo(meter);
		meter.addPaintListener(event -> {
			int width = meter.getClientArea().width;
			event.gc.setBackground(Look.colour(Tone.RULE));
			event.gc.fillRectangle(0, 0, width, 4);
			event.gc.setBackground(colour);
			event.gc.fillRectangle(0, 0, (int) Math.round(width * item.score()), 4);
		});
	}

	@Override
	public boolean hasContents() {
		return subject != null;
	}

	@Override
	public Point computeSizeHint() {
		return getShell().computeSize(WIDTH, SWT.DEFAULT, true);
	}

	@Override
	public IInformationControlCreator getInformationPresenterControlCreator() {
		return parent -> new HoverCard(parent, true);
	}
}
