package warrant.ui.document;

import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.IInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import warrant.diagram.Tone;
import warrant.ui.Look;
import warrant.ui.SessionDocument;

/** The card that tells what is known of an item: what it is, how sure, who should do what, why it was marked. */
final class HoverCard extends AbstractInformationControl implements IInformationControlExtension2 {

	private static final int WIDTH = 400;

	/** What a card is about. */
	record Subject(SessionDocument document, CodedItem item) {
	}

	private Composite card;
	private boolean filled;

	HoverCard(Shell parent, boolean resizable) {
		super(parent, resizable);
		create();
	}

	@Override
	protected void createContent(Composite parent) {
		card = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(14, 12).spacing(12, 4).applyTo(card);
	}

	@Override
	public void setInput(Object input) {
		for (var child : card.getChildren())
			child.dispose();
		filled = input instanceof Subject;
		if (input instanceof Subject subject)
			fill(subject);
		card.layout(true);
	}

	private void fill(Subject subject) {
		CodedItem item = subject.item();
		Color colour = Look.colour(Look.tone(item.kind()));
		Label kind = new Label(card, SWT.NONE);
		kind.setText((item.kind() == warrant.ui.PassageKind.RECOMMENDATION ? "\u25b6 " : "") + item.kind().label());
		kind.setForeground(colour);
		kind.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		Label state = new Label(card, SWT.RIGHT);
		state.setText(item.suggested() ? String.format(Locale.ROOT, "suggested \u00b7 %.2f", item.score()) : "decided");
		state.setForeground(Look.soft());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(state);
		meter(item, colour);
		for (ItemFacts.Row row : ItemFacts.of(subject.document(), item).rows()) {
			Label word = new Label(card, SWT.NONE);
			word.setText(row.word());
			word.setForeground(Look.soft());
			GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.TOP).applyTo(word);
			Label answer = new Label(card, SWT.WRAP);
			answer.setText(row.answer());
			answer.setForeground(Look.ink());
			GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH - 130, SWT.DEFAULT).applyTo(answer);
		}
		Label keys = new Label(card, SWT.WRAP);
		keys.setText(item.suggested() ? "Enter accept   Del reject   1\u20135 it is something else" : "Del take out   1\u20135 it is something else");
		keys.setForeground(Look.soft());
		GridDataFactory.fillDefaults().span(2, 1).indent(0, 4).applyTo(keys);
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
		return filled;
	}

	@Override
	public Point computeSizeHint() {
		return getShell().computeSize(WIDTH, SWT.DEFAULT, true);
	}

	@Override
	public IInformationControlCreator getInformationPresenterControlCreator() {
		return parent -> (IInformationControl) new HoverCard(parent, true);
	}
}
