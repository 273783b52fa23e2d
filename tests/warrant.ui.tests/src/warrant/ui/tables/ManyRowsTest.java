package warrant.ui.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

import warrant.corpus.tables.ClaimRow;
import warrant.corpus.tables.Party;
import warrant.corpus.tables.Source;
import warrant.extraction.ComponentType;
import warrant.extraction.PropositionKind;
import warrant.text.Metadata;
import warrant.text.Span;
import warrant.ui.TestWorkbench;

/** What a table of all claims of 2,000 documents costs the UI thread, in its own time: other processes on the machine don't count. */
class ManyRowsTest {

	private static final int DOCUMENTS = 2_000;
	private static final int CLAIMS = 50;
	private static final long MOST_MILLIS = 100;

	private long longest;

	@Test
	void hundredThousandRowsAreShownFilteredAndSortedWithoutAStutter() {
		Shell shell = new Shell(Display.getCurrent(), SWT.SHELL_TRIM);
		shell.setLayout(new FillLayout());
		RowTable<ClaimRow> table = new RowTable<>(shell, new ClaimsView().columns(), row -> List.of(row.source().document(), row.id()));
		shell.setSize(1100, 500);
		shell.open();
		TestWorkbench.settle();
		List<ClaimRow> rows = rows();
		step(table, "shown", () -> table.rows(rows, row -> true), DOCUMENTS * CLAIMS);
		table.table().setSelection(70_000);
		step(table, "filtered", () -> table.rows(rows, row -> row.words().contains("number 7 ")), DOCUMENTS);
		step(table, "shown again", () -> table.rows(rows, row -> true), DOCUMENTS * CLAIMS);
		step(table, "sorted", () -> table.sort(4), DOCUMENTS * CLAIMS);
		TestWorkbench.until("it is sorted", () -> table.shown().getFirst().score() <= table.shown().getLast().score());
		assertEquals(rows.stream().min(Comparator.comparingDouble(ClaimRow::score)).orElseThrow().score(), table.shown().getFirst().score());
		shell.dispose();
		System.out.println("longest step on the UI thread with 100,000 rows: " + longest + " ms");
		assertTrue(longest < MOST_MILLIS, longest + " ms");
	}

	private void step(RowTable<ClaimRow> table, String what, Runnable change, int expected) {
		boolean[] shown = new boolean[1];
		table.whenShown(() -> shown[0] = true);
		time(change);
		TestWorkbench.until(what, () -> {
			time(() -> Display.getCurrent().readAndDispatch());
			return shown[0] && table.shown().size() == expected;
		});
		for (int i = 0; i < 50; i++)
			time(() -> Display.getCurrent().readAndDispatch());
	}

	private void time(Runnable work) {
		long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		work.run();
		long cpu = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1_000_000;
		longest = Math.max(longest, cpu);
	}

	private static List<ClaimRow> rows() {
		List<ClaimRow> rows = new ArrayList<>();
		for (int d = 0; d < DOCUMENTS; d++) {
			Source source = new Source("documents/" + d + ".txt", "Document " + d, new Metadata(Map.of("date", "2026-03-14")));
			for (int c = 0; c < CLAIMS; c++)
				rows.add(new ClaimRow(source, "c" + c, new Span(c * 100, c * 100 + 90),
						"Claim number " + c + " of many says that the grid has to come before the turbines, whatever they cost", ComponentType.CLAIM,
						PropositionKind.VALUE, ((d * 31L + c * 17L) % 1000) / 1000.0, new Party("", "Somebody " + d % 90), false, List.of()));
		}
		return rows;
	}
}
