package warrant.ui.map.panel;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

import warrant.ui.look.Look;

/** The controls a page of the panel is made of, one below the other. What is typed is taken when the field is left or Enter is pressed. */
final class Rows {

	private static final int WIDTH = 200;

	private final Composite page;

	Rows(Composite page) {
		this.page = page;
	}

	private <T extends Control> T placed(T control, int above) {
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).indent(0, above).applyTo(control);
		return control;
	}

	Label title(String words) {
		Label label = placed(new Label(page, SWT.WRAP), 0);
		label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		label.setText(words.replace("&", "&&"));
		return label;
	}

	/** What the control below is about. */
	void caption(String words) {
		Label label = secondary(placed(new Label(page, SWT.NONE), 8));
		label.setText(words.replace("&", "&&"));
	}

	Label words(String words) {
		Label label = placed(new Label(page, SWT.WRAP), 0);
		label.setText(words.replace("&", "&&"));
		return label;
	}

	Label soft(String words) {
		return secondary(words(words));
	}

	private static Label secondary(Label label) {
		Look.keepStyleSheetsOff(label);
		label.setForeground(Look.soft());
		return label;
	}

	Link link(String words, Runnable opens) {
		Link link = placed(new Link(page, SWT.WRAP), 0);
		link.setText("<a>" + words.replace("&", "&&").replace("<", "‹").replace(">", "›") + "</a>");
		link.addListener(SWT.Selection, event -> opens.run());
		return link;
	}

	/** @param lines how high; 1: a single line */
	Text text(String caption, String words, int lines, Consumer<String> taken) {
		caption(caption);
		Text text = placed(new Text(page, lines == 1 ? SWT.SINGLE | SWT.BORDER : SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL), 0);
		if (lines > 1)
			GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, lines * text.getLineHeight()).applyTo(text);
		text.setText(words);
		String[] known = { words };
		Runnable take = () -> {
			if (!text.getText().equals(known[0])) {
				known[0] = text.getText();
				taken.accept(text.getText());
			}
		};
		text.addListener(SWT.FocusOut, event -> take.run());
		text.addListener(SWT.DefaultSelection, event -> take.run());
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.CR && (event.stateMask & SWT.SHIFT) == 0 && lines > 1) {
				event.doit = false;
				take.run();
			}
		});
		name(text, caption);
		return text;
	}

	Combo choice(String caption, String[] items, int selected, Consumer<Integer> taken) {
		caption(caption);
		Combo combo = placed(new Combo(page, SWT.READ_ONLY), 0);
		combo.setItems(items);
		combo.select(selected);
		combo.addListener(SWT.Selection, event -> taken.accept(combo.getSelectionIndex()));
		name(combo, caption);
		return combo;
	}

	Button radio(String words, boolean on, Runnable taken) {
		Button button = placed(new Button(page, SWT.RADIO), 0);
		button.setText(words.replace("&", "&&"));
		button.setSelection(on);
		button.addListener(SWT.Selection, event -> {
			if (button.getSelection())
				taken.run();
		});
		return button;
	}

	Button button(String words, Runnable does) {
		Button button = new Button(page, SWT.PUSH);
		button.setText(words);
		GridDataFactory.swtDefaults().indent(0, 6).applyTo(button);
		button.addListener(SWT.Selection, event -> does.run());
		return button;
	}

	Composite page() {
		return page;
	}

	/** For those who hear what a control is called. */
	private static void name(Control control, String words) {
		control.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = words));
	}
}
