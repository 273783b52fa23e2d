package warrant.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;

import warrant.ui.Dialogs;
import warrant.ui.Screen;
import warrant.ui.TestWorkbench;
import warrant.ui.problems.ProblemsView;

/** The Problems view: what is wrong and where, in words, and a way to mend it chosen from a dialog. */
class ProblemsViewTest extends SmallMap {

	private static final String THOUGHT = "Nobody has asked the consumers";

	@Test
	void findingIsListedWithItsMapAndMendedFromTheDialog() throws Exception {
		MapStage stage = small("asked");
		TestWorkbench.view(ProblemsView.ID);
		stage.map().select(Set.of());
		stage.act(MapAct.ADD);
		stage.type(THOUGHT);
		TestWorkbench.until("it is listed", () -> rows().stream().anyMatch(ProblemsViewTest::isOurs));
		assertEquals(List.of("What", "In"), columns());
		Screen.shot("problems");
		int before = (int) rows().stream().filter(ProblemsViewTest::isOurs).count();
		TestWorkbench.view(ProblemsView.ID);
		TreeItem row = rows().stream().filter(ProblemsViewTest::isOurs).findFirst().orElseThrow();
		tree().setSelection(row);
		Event selected = new Event();
		selected.item = row;
		tree().notifyListeners(SWT.Selection, selected);
		TestWorkbench.settle();
		Dialogs.drive(ProblemsViewTest::mend, shell -> Dialogs.press(shell, "OK"));
		stage.settle();
		TestWorkbench.until("one less", () -> rows().stream().filter(ProblemsViewTest::isOurs).count() < before);
		assertTrue(stage.map().session().domain().getCommandStack().canUndo(), "mending can be taken back");
	}

	private static boolean isOurs(TreeItem row) {
		return row.getText(1).equals("asked") && row.getText(0).contains(THOUGHT);
	}

	private static void mend() {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("warrant.ui.problems.mend", null);
		} catch (CommandException e) {
			throw new AssertionError(e);
		}
	}

	private static Tree tree() {
		Composite window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
		return Dialogs.all(window, Tree.class).stream().filter(tree -> tree.getColumnCount() == 2 && tree.getColumn(0).getText().equals("What")).findFirst()
				.orElseThrow(() -> new AssertionError("no list of problems"));
	}

	private static List<String> columns() {
		return List.of(tree().getColumn(0).getText(), tree().getColumn(1).getText());
	}

	private static List<TreeItem> rows() {
		List<TreeItem> rows = new ArrayList<>();
		for (TreeItem item : tree().getItems()) {
			rows.add(item);
			rows.addAll(List.of(item.getItems()));
		}
		return rows;
	}
}
