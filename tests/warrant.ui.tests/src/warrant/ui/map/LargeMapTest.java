package warrant.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;

import warrant.argument.ArgumentMap;
import warrant.argument.ArgumentMaps;
import warrant.argument.MapDraft;
import warrant.argument.MapFiles;
import warrant.argument.Node;
import warrant.argument.Proposition;
import warrant.argument.PropositionType;
import warrant.corpus.editing.MapPlaces;
import warrant.diagram.Point;
import warrant.ui.Screen;
import warrant.ui.TestWorkbench;
import warrant.ui.document.Desk;
import warrant.ui.map.canvas.MapCanvas;
import warrant.ui.parts.Opening;
import warrant.ui.session.ProjectSession;

/**
 * Ten thousand nodes: opened in two seconds, a paint after a pan in 16 ms, nothing on the UI thread for longer than 100 ms. Wall time and processor
 * time of the UI thread are printed; the bounds are on the latter, since other work may share the machine.
 */
class LargeMapTest {

	private static final int NODES = 10_000;
	private static final int COLUMNS = 125;
	/** Other work on the machine makes everything slower, processor time too: it is enough that it is quick enough once. */
	private static final int TRIES = 3;
	/** What fails is twice what is aimed at: a quiet machine keeps the aims, not each that this runs on. */
	private static final double LEEWAY = 2;

	/** A forest over a grid: each node supports, or now and then attacks, one in the row above. */
	private static ArgumentMap large() {
		Random random = new Random(7);
		ArgumentMap map = ArgumentMaps.create("Ten thousand");
		MapDraft draft = new MapDraft(map);
		Map<Node, Point> places = new HashMap<>();
		for (int i = 0; i < NODES; i++) {
			Proposition p = draft.proposition("Proposition " + i + " says that the lines in the north must be built before the subsidies",
					PropositionType.values()[i % 4]);
			draft.evidence(p, "document-" + i % 50, i, p.getText());
			places.put(p, new Point(i % COLUMNS * 230, i / COLUMNS * 190));
			int above = i - COLUMNS + random.nextInt(5) - 2;
			if (above >= 0 && random.nextInt(10) < 8)
				draft.inference(map.getPropositions().get(above), p);
			else if (above >= 0)
				draft.conflict(map.getPropositions().get(above), p);
		}
		MapPlaces.of(map).put(places);
		return map;
	}

	/** What was measured, in milliseconds of the UI thread's processor time. */
	private record Measured(double open, double block, double pan, double panFarOut, double edit) {

		/** Whether it is what is aimed at. */
		boolean good() {
			return open < 1_000 && block < 100 && pan < 16 && panFarOut < 16 && edit < 100;
		}
	}

	@Test
	void tenThousandNodesOpenPanAndMoveWithoutAStutter() throws Exception {
		ProjectSession session = Desk.session("large-map");
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		MapFiles.write(large(), out);
		MapStage.open(session, MapStage.northernLines(), "warmed up");
		Measured best = null;
		for (int i = 0; i < TRIES && (best == null || !best.good()); i++) {
			IFile file = TestWorkbench.map(session, "Large " + i + ".argmap");
			session.corpus().save(file.getLocation().toPath(), out.toByteArray());
			file.getParent().refreshLocal(IResource.DEPTH_ONE, null);
			Measured now = measured(file);
			best = best == null ? now : best(best, now);
			TestWorkbench.page().closeAllEditors(false);
		}
		TestWorkbench.delete(session);
		assertTrue(best.open() < 1_000 * LEEWAY, "open " + best);
		assertTrue(best.block() < 100 * LEEWAY, "longest block " + best);
		assertTrue(best.pan() < 16 * LEEWAY, "pan " + best);
		assertTrue(best.panFarOut() < 16 * LEEWAY, "pan far out " + best);
		assertTrue(best.edit() < 100 * LEEWAY, "edit " + best);
	}

	private static Measured best(Measured a, Measured b) {
		return new Measured(Math.min(a.open, b.open), Math.min(a.block, b.block), Math.min(a.pan, b.pan),
				Math.min(a.panFarOut, b.panFarOut), Math.min(a.edit, b.edit));
	}

	private static Measured measured(IFile file) {
		long start = System.nanoTime();
		long startCpu = cpu();
		MapEditor[] opening = new MapEditor[1];
		Desk.Block block = Desk.measure(() -> opening[0] = (MapEditor) Opening.map(file));
		MapEditor editor = opening[0];
		block = block.and(Desk.longest(() -> editor.open().isPresent() && editor.canvas().paintNanos() > 0, 60_000));
		double opened = millis(start);
		double openedCpu = (cpu() - startCpu) / 1e6;
		assertEquals(NODES, editor.canvas().scene().boxes().size());
		Desk.Block weighing = Desk.longest(() -> editor.open().get().assessment().isPresent() && !editor.isBusy(), 120_000);
		double weighed = millis(start);
		Screen.shot("map-large");

		double pan = percentile(pans(editor.canvas(), 1));
		double far = percentile(pans(editor.canvas(), 0.1));
		double edit = edit(editor);
		System.out.printf("10,000 nodes: open to first paint %.0f ms (UI thread %.0f ms, longest block %s), weighed after %.0f ms (longest block %s);"
				+ " UI thread for a paint after a pan, 95th percentile: %.1f ms at 100 %%, %.1f ms at 10 %%; for a move of one box %.0f ms%n", opened, openedCpu,
				block, weighed, weighing, pan, far, edit);
		return new Measured(openedCpu, block.and(weighing).busy(), pan, far, edit);
	}

	/** Pans as a hand does: thirty pixels a frame, with the idle time a screen of 60 Hz leaves between frames. */
	private static double[] pans(MapCanvas canvas, double scale) {
		canvas.zoom(scale / canvas.viewport().scale());
		Display display = canvas.control().getDisplay();
		Image screen = new Image(display, canvas.control().getSize().x, canvas.control().getSize().y);
		double[] times = new double[200];
		for (int i = 0; i < times.length; i++) {
			canvas.pan(i % 80 < 40 ? 30 : -30, i % 2 == 0 ? 16 : 4);
			GC gc = new GC(screen);
			long start = cpu();
			canvas.paintInto(gc);
			times[i] = (cpu() - start) / 1e6;
			gc.dispose();
			long idle = System.nanoTime() + 12_000_000;
			while (System.nanoTime() < idle)
				display.readAndDispatch();
		}
		screen.dispose();
		return times;
	}

	private static double edit(MapEditor editor) {
		OpenMap open = editor.open().orElseThrow();
		open.select(Set.of(open.map().getPropositions().get(5000).getId()));
		double[] times = new double[5];
		for (int i = 0; i < times.length; i++) {
			long start = cpu();
			editor.actions().move(10, 0);
			times[i] = (cpu() - start) / 1e6;
			TestWorkbench.until("it is weighed", () -> !editor.isBusy());
		}
		Arrays.sort(times);
		return times[times.length / 2];
	}

	/** Processor time of this thread, in nanoseconds. */
	private static long cpu() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	private static double millis(long start) {
		return (System.nanoTime() - start) / 1e6;
	}

	private static double percentile(double[] times) {
		double[] sorted = times.clone();
		Arrays.sort(sorted);
		return sorted[(int) (sorted.length * 0.95)];
	}
}
