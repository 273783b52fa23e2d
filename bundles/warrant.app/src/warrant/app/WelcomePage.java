package warrant.app;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.cheatsheets.OpenCheatSheetAction;

import warrant.ui.look.Icons;
import warrant.ui.look.Look;
import warrant.ui.parts.Opening;
import warrant.ui.projects.ProjectCommands;
import warrant.ui.session.ProjectSession;
import warrant.ui.session.Sessions;

/** The first page: what to begin with, what was worked on last, how it goes. */
public final class WelcomePage extends DrawnPage {

	static final String ID = "warrant.app.welcome";
	static final String CHEAT_SHEET = "warrant.app.firstMap";

	private static final int MEASURE = 640;

	private final Runnable sessionsChanged = this::recent;
	private ScrolledComposite scroll;
	private Composite page;
	private Composite recent;

	static void open() {
		open(new PageInput("Welcome", "welcome", "Welcome to Warrant"), ID);
	}

	@Override
	void draw(Composite parent) {
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		Composite centred = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(40, 48).applyTo(centred);
		page = new Composite(centred, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(page);
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.TOP).grab(true, false).hint(MEASURE, SWT.DEFAULT).applyTo(page);
		text("Who recommends what, on which grounds?", 2.0, SWT.BOLD, Look.ink());
		text("Warrant reads op-eds and policy texts, finds claims, actors and recommendations, and lets you link them into "
				+ "argument maps that say which claims stand. Nothing leaves this machine.", 1.05, SWT.NORMAL, Look.soft());
		heading("Begin");
		entry("sample", "Open the sample project", "Twenty-four op-eds on six questions, to try everything on", ProjectCommands.OPEN_SAMPLE);
		entry("new_project", "New project\u2026", "An empty one; drop your documents into it", ProjectCommands.NEW_PROJECT);
		entry("project", "Open a folder as a project\u2026", "Documents stay where they are", ProjectCommands.OPEN_FOLDER);
		entry("import", "Import documents\u2026", "Text, Markdown, HTML, PDF, DOCX, ODT, RTF, EPUB", ProjectCommands.IMPORT);
		heading("Projects");
		recent = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(recent);
		heading("How it goes");
		for (String step : new String[] { "Read an op-ed: what the machine found is marked; Tab goes to the next suggestion.",
				"Enter accepts, Delete rejects, 1 to 5 say what it is instead.",
				"Search the corpus, and drag hits, claims or words onto a map.",
				"Connect with S (supports), X (attacks), U (undercuts): the map says what stands, and why." })
			text("\u2022  " + step, 1.0, SWT.NORMAL, Look.ink());
		link(page, "Do it step by step: Your first argument map", () -> new OpenCheatSheetAction(CHEAT_SHEET).run());
		Sessions.addListener(sessionsChanged);
		recent();
		scroll.setContent(centred);
		scroll.addListener(SWT.Resize, event -> measure());
		measure();
	}

	private void measure() {
		scroll.setMinSize(scroll.getContent().computeSize(scroll.getClientArea().width, SWT.DEFAULT));
	}

	private Label text(String words, double size, int style, Color colour) {
		Label label = new Label(page, SWT.WRAP);
		label.setText(words);
		label.setFont(font(size, style));
		label.setForeground(colour);
		GridDataFactory.fillDefaults().grab(true, false).hint(MEASURE, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private void heading(String words) {
		Label label = text(words, 1.25, SWT.BOLD, Look.ink());
		((GridData) label.getLayoutData()).verticalIndent = 18;
	}

	private void entry(String icon, String label, String hint, String command) {
		Composite row = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(10, 0).applyTo(row);
		new Label(row, SWT.NONE).setImage(Icons.image(icon));
		link(row, label, () -> ProjectCommands.run(command));
		Label words = new Label(row, SWT.NONE);
		words.setText(hint);
		words.setForeground(Look.soft());
	}

	private static void link(Composite parent, String label, Runnable what) {
		Link link = new Link(parent, SWT.NONE);
		link.setText("<a>" + label + "</a>");
		link.addListener(SWT.Selection, event -> what.run());
	}

	private void recent() {
		if (recent == null || recent.isDisposed())
			return;
		for (var child : recent.getChildren())
			child.dispose();
		for (ProjectSession session : Sessions.all())
			link(recent, session.project().getName(), () -> show(session));
		if (Sessions.all().isEmpty()) {
			Label none = new Label(recent, SWT.NONE);
			none.setText("None yet.");
			none.setForeground(Look.soft());
		}
		recent.requestLayout();
	}

	private void show(ProjectSession session) {
		Opening.firstDocument(session);
	}

	@Override
	public void setFocus() {
		page.setFocus();
	}

	@Override
	public void dispose() {
		Sessions.removeListener(sessionsChanged);
		super.dispose();
	}
}
