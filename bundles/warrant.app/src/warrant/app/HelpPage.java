package warrant.app;

import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormText;

import warrant.ui.look.Look;
import warrant.ui.parts.SoftSelection;
import warrant.ui.projects.ProjectCommands;

/** The help: contents at the left, a page at the right. */
public final class HelpPage extends DrawnPage {

	static final String ID = "warrant.app.help";

	private static final int MEASURE = 620;

	private Table contents;
	private Text search;
	private ScrolledComposite scroll;
	private String shown = "";

	/** Opens a page. */
	static void open(String page) {
		((HelpPage) open(new PageInput("Help", "question", "Help"), ID)).show(page);
	}

	@Override
	void draw(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(page);
		Composite left = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 24).spacing(0, 8).applyTo(left);
		GridDataFactory.fillDefaults().grab(false, true).hint(280, SWT.DEFAULT).applyTo(left);
		search = new Text(left, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage("Search the help");
		search.addListener(SWT.Modify, event -> fillContents());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		contents = new Table(left, SWT.SINGLE | SWT.FULL_SELECTION);
		SoftSelection.on(contents);
		contents.addListener(SWT.Selection, event -> show((String) contents.getSelection()[0].getData()));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(contents);
		scroll = new ScrolledComposite(page, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.addListener(SWT.Resize, event -> measure());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
		fillContents();
		show("index");
		Look.dress(scroll, () -> {
			String again = shown;
			shown = "";
			show(again);
		});
	}

	private void fillContents() {
		contents.removeAll();
		String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
		for (String name : HelpText.PAGES) {
			HelpText text = HelpText.read(name);
			if (!text.words().toLowerCase(Locale.ROOT).contains(wanted))
				continue;
			TableItem item = new TableItem(contents, SWT.NONE);
			item.setText(text.title());
			item.setData(name);
		}
		mark();
	}

	private void mark() {
		for (int i = 0; i < contents.getItemCount(); i++)
			if (contents.getItem(i).getData().equals(shown))
				contents.setSelection(i);
	}

	/** @param page its name, without folder and extension */
	void show(String page) {
		if (page.equals(shown))
			return;
		shown = page;
		mark();
		Control before = scroll.getContent();
		Composite body = new Composite(scroll, SWT.NONE);
		body.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
		body.setBackground(Look.panel());
		body.setBackgroundMode(SWT.INHERIT_DEFAULT);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(24, 32).spacing(16, 8).applyTo(body);
		HelpText.read(page).blocks().forEach(block -> draw(body, block));
		scroll.setContent(body);
		scroll.setOrigin(0, 0);
		if (before != null)
			before.dispose();
		measure();
	}

	private void draw(Composite body, HelpText.Block block) {
		switch (block.kind()) {
			case "h1" -> heading(body, block, 1.9);
			case "h2" -> heading(body, block, 1.25);
			case "ul" -> form(body, block.markup(), 2);
			case "term" -> term(body, block);
			default -> form(body, "<p>" + block.markup() + "</p>", 2);
		}
	}

	private void heading(Composite body, HelpText.Block block, double size) {
		Label label = new Label(body, SWT.WRAP);
		label.setText(HelpText.text(block.markup()));
		label.setFont(font(size, SWT.BOLD));
		label.setForeground(Look.ink());
		GridDataFactory.fillDefaults().span(2, 1).indent(0, size < 1.5 ? 12 : 0).hint(MEASURE, SWT.DEFAULT).applyTo(label);
	}

	private void term(Composite body, HelpText.Block block) {
		Label label = new Label(body, SWT.NONE);
		label.setText(block.term());
		label.setForeground(Look.soft());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		form(body, "<p>" + block.markup() + "</p>", 1);
	}

	private void form(Composite body, String markup, int columns) {
		FormText text = new FormText(body, SWT.NO_FOCUS | SWT.WRAP);
		text.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
		text.setBackground(Look.panel());
		text.setForeground(Look.ink());
		text.setFont("code", JFaceResources.getTextFont());
		text.getHyperlinkSettings().setForeground(Look.accent());
		text.getHyperlinkSettings().setActiveForeground(Look.accent());
		text.setText("<form>" + markup + "</form>", true, false);
		text.addHyperlinkListener(new HyperlinkAdapter() {
			@Override
			public void linkActivated(HyperlinkEvent event) {
				follow((String) event.getHref());
			}
		});
		GridDataFactory.fillDefaults().span(columns, 1).hint(columns == 2 ? MEASURE : MEASURE - 190, SWT.DEFAULT).applyTo(text);
	}

	private void follow(String href) {
		if (href.startsWith("command:"))
			ProjectCommands.run(href.substring("command:".length()));
		else
			show(href.replace(".html", ""));
	}

	private void measure() {
		if (scroll.getContent() == null)
			return;
		scroll.setMinSize(scroll.getContent().computeSize(SWT.DEFAULT, SWT.DEFAULT));
	}

	/** Name of the page that is shown. */
	String shown() {
		return shown;
	}

	@Override
	public void setFocus() {
		contents.setFocus();
	}
}
