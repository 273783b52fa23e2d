package warrant.ui.look;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.ColorSelector;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

import warrant.diagram.Colour;
import warrant.diagram.Palette;
import warrant.diagram.Theme;
import warrant.diagram.Tone;

/** Light or dark, and the colours that carry a meaning. */
public final class AppearancePreferences extends PreferencePage implements IWorkbenchPreferencePage {

	private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
	/** Lines below it are hard to see (WCAG 2.2, 1.4.11). */
	private static final double LINE_CONTRAST = 3;

	private final Map<Tone, ColorSelector> selectors = new EnumMap<>(Tone.class);
	private IWorkbench workbench;
	private Theme coloured;
	private Combo theme;
	private Label pale;

	public AppearancePreferences() {
		setDescription("Colours are never the only sign: the style of a line says the same. Keys are on a page of their own.");
	}

	@Override
	public void init(IWorkbench shown) {
		workbench = shown;
	}

	@Override
	protected Control createContents(Composite parent) {
		coloured = Look.theme();
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 8).applyTo(page);
		new Label(page, SWT.NONE).setText("&Theme:");
		theme = new Combo(page, SWT.READ_ONLY);
		theme.setItems("Light", "Dark");
		theme.select(coloured == Theme.DARK ? 1 : 0);
		Label heading = new Label(page, SWT.NONE);
		heading.setText("Colours of the " + coloured.name().toLowerCase(Locale.ROOT) + " theme:");
		GridDataFactory.fillDefaults().span(2, 1).indent(0, 8).applyTo(heading);
		for (Tone tone : ChosenColours.CHANGEABLE)
			selector(page, tone);
		pale = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(360, SWT.DEFAULT).applyTo(pale);
		show(Look.palette());
		return page;
	}

	private void selector(Composite page, Tone tone) {
		Label label = new Label(page, SWT.NONE);
		label.setText(name(tone) + ":");
		ColorSelector selector = new ColorSelector(page);
		selector.getButton().getAccessible().addAccessibleListener(new org.eclipse.swt.accessibility.AccessibleAdapter() {
			@Override
			public void getName(org.eclipse.swt.accessibility.AccessibleEvent event) {
				event.result = "Colour of " + name(tone);
			}
		});
		selector.addListener(event -> check());
		selectors.put(tone, selector);
	}

	private static String name(Tone tone) {
		return tone.name().charAt(0) + tone.name().substring(1).toLowerCase(Locale.ROOT);
	}

	private void show(Palette palette) {
		selectors.forEach((tone, selector) -> selector.setColorValue(rgb(palette.colour(tone))));
		check();
	}

	private static RGB rgb(Colour colour) {
		return new RGB(colour.red(), colour.green(), colour.blue());
	}

	private Map<Tone, Colour> chosen() {
		Map<Tone, Colour> chosen = new EnumMap<>(Tone.class);
		selectors.forEach((tone, selector) -> {
			RGB rgb = selector.getColorValue();
			chosen.put(tone, Colour.of(rgb.red << 16 | rgb.green << 8 | rgb.blue));
		});
		return chosen;
	}

	/** Says which colours would be hard to see; they may be chosen all the same. */
	private void check() {
		Colour page = Palette.of(coloured).colour(Tone.PANEL);
		StringBuilder said = new StringBuilder();
		chosen().forEach((tone, colour) -> {
			if (colour.contrast(page) < LINE_CONTRAST)
				said.append(String.format(Locale.ROOT, "%s is hard to see on the page (contrast %.1f; 3 or more is easy).%n", name(tone), colour.contrast(page)));
		});
		pale.setText(said.toString().strip());
		pale.getParent().layout();
	}

	@Override
	protected void performDefaults() {
		show(Palette.of(coloured));
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		if (selectors.isEmpty())
			return true;
		ChosenColours.choose(coloured, chosen());
		IThemeEngine engine = workbench.getService(IThemeEngine.class);
		String wanted = theme.getSelectionIndex() == 1 ? DARK : LIGHT;
		ITheme active = engine.getActiveTheme();
		if (active == null || !active.getId().equals(wanted))
			change(engine, wanted);
		for (Shell shell : getShell().getDisplay().getShells())
			redraw(shell);
		return true;
	}

	/** The window's own menus and frames are GTK's: it takes their colours when it starts. */
	private void change(IThemeEngine engine, String wanted) {
		engine.setTheme(wanted, true);
		workbench.getDisplay().asyncExec(() -> {
			if (!workbench.isClosing() && MessageDialog.open(MessageDialog.QUESTION, workbench.getDisplay().getActiveShell(), "Theme changed",
					"Texts, tables and maps have their new colours. Menus and some frames get theirs when Warrant starts the next time.", SWT.NONE, "Restart Now",
					"Later") == 0)
				workbench.restart();
		});
	}

	private static void redraw(Control control) {
		control.redraw();
		if (control instanceof Composite composite)
			for (Control child : composite.getChildren())
				redraw(child);
	}
}
