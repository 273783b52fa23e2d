package warrant.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import warrant.diagram.Tone;
import warrant.ui.Dialogs;
import warrant.ui.Screen;
import warrant.ui.TestWorkbench;
import warrant.ui.document.Desk;
import warrant.ui.map.canvas.MapCanvas;
import warrant.ui.session.ProjectSession;

/** The theme changes while the window shows a text, tables of virtual rows and a map: that once crashed in GTK. */
class ThemeChangeTest {

	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
	private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";

	private final IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);

	@AfterEach
	void lightAgain() {
		theme(LIGHT);
	}

	@Test
	void pageTablesMapAndToolbarsFollowTheThemeThereAndBack() throws Exception {
		ProjectSession session = Desk.session("theme", Desk.WIRES, Desk.WAITING);
		Desk.open(session, Desk.WIRES);
		TestWorkbench.view("warrant.ui.claims");
		TestWorkbench.view("warrant.ui.actors");
		TestWorkbench.until("the tables are read", () -> !session.rows().isReading() && tables().stream().anyMatch(table -> table.getItemCount() > 10));
		MapCanvas map = new MapCanvas(shell());
		for (String theme : new String[] { LIGHT, DARK, LIGHT, DARK, LIGHT }) {
			theme(theme);
			assertEquals(theme.equals(DARK), Look.isDark());
			RGB page = Look.colour(Tone.PANEL).getRGB();
			TestWorkbench.until("the page is " + theme, () -> texts().stream().anyMatch(text -> {
				text.redraw();
				return text.getBackground().getRGB().equals(page);
			}));
			TestWorkbench.until("the tables are " + theme, () -> tables().stream().allMatch(table -> table.getBackground().getRGB().equals(page)));
			tables().forEach(table -> table.setTopIndex(table.getItemCount() / 2));
			TestWorkbench.settle();
			assertEquals(Look.colour(Tone.GROUND).getRGB(), ground(map));
		}
		assertTrue(toolBars().stream().allMatch(colour -> colour.red + colour.green + colour.blue < 3 * 128), () -> "pale words: " + toolBars());
		map.control().dispose();
		TestWorkbench.delete(session);
	}

	@Test
	void whoChoosesAnotherThemeIsOfferedARestartForTheMenus() {
		Dialogs.drive(() -> PreferencesUtil.createPreferenceDialogOn(null, "warrant.app.appearance", null, null).open(), preferences -> {
			Combo theme = Dialogs.first(preferences, Combo.class);
			theme.select(1);
			Dialogs.drive(() -> Dialogs.press(preferences, "Apply and Close"), asked -> {
				Screen.shot("theme-restart");
				Dialogs.button(asked, "Restart Now");
				Dialogs.press(asked, "Later");
			});
		});
		assertTrue(Look.isDark());
		engine.setTheme(LIGHT, true);
		TestWorkbench.settle();
	}

	private void theme(String id) {
		engine.setTheme(id, false);
		TestWorkbench.settle();
	}

	private static RGB ground(MapCanvas map) {
		map.control().setSize(40, 40);
		Image picture = new Image(map.control().getDisplay(), 40, 40);
		GC gc = new GC(picture);
		map.paintInto(gc);
		gc.dispose();
		RGB ground = picture.getImageData().palette.getRGB(picture.getImageData().getPixel(3, 3));
		picture.dispose();
		return ground;
	}

	private static List<Table> tables() {
		return all(Table.class).stream().filter(table -> Boolean.TRUE.equals(table.getData("org.eclipse.e4.ui.css.disabled"))).toList();
	}

	private static List<StyledText> texts() {
		return all(StyledText.class).stream().filter(StyledText::isVisible).toList();
	}

	private static List<RGB> toolBars() {
		List<RGB> colours = all(ToolBar.class).stream().filter(ToolBar::isVisible).map(bar -> bar.getForeground().getRGB()).toList();
		assertTrue(colours.size() > 1);
		return colours;
	}

	private static Composite shell() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
	}

	private static <T extends Control> List<T> all(Class<T> kind) {
		List<T> found = new ArrayList<>();
		collect(shell(), kind, found);
		return found;
	}

	private static <T extends Control> void collect(Control control, Class<T> kind, List<T> found) {
		if (kind.isInstance(control))
			found.add(kind.cast(control));
		if (control instanceof Composite composite)
			for (Control child : composite.getChildren())
				collect(child, kind, found);
	}
}
