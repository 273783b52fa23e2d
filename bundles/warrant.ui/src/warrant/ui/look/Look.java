package warrant.ui.look;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.osgi.service.event.EventHandler;

import warrant.diagram.Colour;
import warrant.diagram.Palette;
import warrant.diagram.Palettes;
import warrant.diagram.Theme;
import warrant.diagram.Tone;
import warrant.ui.session.PassageKind;

/** The colours of the present theme, the same that maps and reports are drawn in. */
public final class Look {

	private Look() {
	}

	public static Theme theme() {
		IThemeEngine engine = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getService(IThemeEngine.class) : null;
		ITheme active = engine == null ? null : engine.getActiveTheme();
		return active != null && active.getId().contains("dark") ? Theme.DARK : Theme.LIGHT;
	}

	public static boolean isDark() {
		return theme() == Theme.DARK;
	}

	/** The present theme's colours, with those the analyst chose; another object whenever one of them is another. */
	public static Palette palette() {
		return ChosenColours.palette(theme());
	}

	/** The same of both themes, for what is read outside. */
	public static Palettes palettes() {
		return new Palettes(ChosenColours.palette(Theme.LIGHT), ChosenColours.palette(Theme.DARK));
	}

	/**
	 * Rows take the colours of their table. The platform's style sheets would keep each row they have seen, and crash in GTK on one whose place
	 * is gone when the theme changes.
	 */
	public static void keepStyleSheetsOffRows(Display display) {
		display.addFilter(SWT.Skin, event -> {
			if (event.widget instanceof TableItem)
				event.type = SWT.None;
		});
	}

	/** Gives a control its colours, and again whenever the theme of the running window changes: for what the platform's style sheets leave alone. */
	public static void dress(Control control, Runnable colours) {
		colours.run();
		IEventBroker broker = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getService(IEventBroker.class) : null;
		if (broker == null)
			return;
		// The style sheets come first: they are applied while the change is told.
		EventHandler changed = event -> control.getDisplay().asyncExec(() -> {
			if (!control.isDisposed())
				colours.run();
		});
		broker.subscribe(IThemeEngine.Events.THEME_CHANGED, changed);
		control.addDisposeListener(event -> broker.unsubscribe(changed));
	}

	/** For a control that has colours of its own: the platform's style sheets would put theirs over them. */
	public static void keepStyleSheetsOff(Control control) {
		control.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
	}

	/** SWT frees colours by itself. */
	public static Color colour(Tone tone) {
		return of(palette().colour(tone));
	}

	public static Color of(Colour colour) {
		return new Color(Display.getDefault(), new RGB(colour.red(), colour.green(), colour.blue()));
	}

	/** Text to be read. */
	public static Color ink() {
		return colour(Tone.INK);
	}

	/** Text that is secondary. */
	public static Color soft() {
		return colour(Tone.SOFT);
	}

	/** Behind text and rows. */
	public static Color panel() {
		return colour(Tone.PANEL);
	}

	/** Selection and focus: the one accent. */
	public static Color accent() {
		return new Color(isDark() ? new RGB(0x8a, 0xb0, 0xff) : new RGB(0x2f, 0x5f, 0xd0));
	}

	/** Behind what is selected. */
	public static Color selection() {
		return new Color(isDark() ? new RGB(0x2b, 0x3a, 0x57) : new RGB(0xe6, 0xee, 0xfc));
	}

	/** The colour of what a passage is. */
	public static Tone tone(PassageKind kind) {
		return switch (kind) {
			case MAJOR_CLAIM, CLAIM -> Tone.CLAIM;
			case PREMISE -> Tone.PREMISE;
			case RECOMMENDATION -> Tone.RECOMMENDATION;
			case MENTION -> Tone.ACTOR;
			case CODING, TEXT -> Tone.SOFT;
		};
	}
}
