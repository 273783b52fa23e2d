package warrant.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javax.imageio.ImageIO;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.junit.jupiter.api.Test;

import warrant.argument.Proposition;
import warrant.argument.PropositionType;
import warrant.diagram.Colour;
import warrant.diagram.Point;
import warrant.diagram.Theme;
import warrant.diagram.Tone;
import warrant.extraction.Component;
import warrant.ui.Screen;
import warrant.ui.TestWorkbench;
import warrant.ui.look.ChosenColours;
import warrant.ui.projects.ExportChoice;
import warrant.ui.projects.ExportFiles;
import warrant.ui.session.Passage;
import warrant.ui.session.PassageKind;
import warrant.ui.session.SessionDocument;

/** What comes to the map from other parts and files, and leaves it for them. */
class MapAndOthersTest extends SmallMap {

	@Test
	void droppedPassageBecomesAPropositionWithEvidence() throws Exception {
		MapStage stage = small("drop");
		String name = session.summaries().stream().filter(summary -> summary.claims() > 2).findFirst().orElseThrow().name();
		SessionDocument document = TestWorkbench.document(session, name);
		Component component = document.merged().components().getFirst();
		String words = component.span().of(document.document().text());
		Passage passage = new Passage(session, name, component.span(), PassageKind.CLAIM, component.id(), words);
		Point place = new Point(stage.editor.canvas().shown().x() + 20, stage.editor.canvas().shown().bottom() - 150);
		stage.editor.drop().take(List.of(passage), place);
		stage.settle();
		Proposition dropped = stage.map().selectedPropositions().getFirst();
		assertEquals(words, dropped.getEvidence().getFirst().getQuote());
		assertEquals(PropositionType.valueOf(component.type().name()), dropped.getType());
		assertEquals(document.base().id(), dropped.getEvidence().getFirst().getDocument());
		assertEquals(Optional.of(name), stage.editor.actions().passage(dropped.getEvidence().getFirst()).map(Passage::document));
		int count = stage.map().map().getPropositions().size();
		stage.editor.drop().take(List.of(passage), place.plus(300, 0));
		stage.settle();
		assertEquals(count, stage.map().map().getPropositions().size(), "dropped twice is there once");
		stage.undo();
	}

	@Test
	void wordsTheAnalystLooksAtAreSelectedOnTheMap() throws Exception {
		MapStage stage = small("pointing");
		String name = session.summaries().stream().filter(summary -> summary.claims() > 2).findFirst().orElseThrow().name();
		SessionDocument document = TestWorkbench.document(session, name);
		var span = document.merged().components().get(1).span();
		Passage passage = new Passage(session, name, span, PassageKind.CLAIM, document.merged().components().get(1).id(), "");
		stage.editor.drop().take(List.of(passage), new Point(900, 300));
		stage.settle();
		Set<String> dropped = stage.selected();
		stage.map().select(Set.of());
		session.point(Passage.text(session, name, span, ""));
		assertEquals(dropped, stage.selected());
	}

	@Test
	void outlineIsInStepBothWays() throws Exception {
		MapStage stage = small("outline");
		TestWorkbench.page().showView(IPageLayout.ID_OUTLINE);
		TestWorkbench.settle();
		MapOutline outline = (MapOutline) stage.editor.getAdapter(IContentOutlinePage.class);
		TestWorkbench.until("the outline is there", () -> outline.getControl() != null);
		stage.select(MapStage.PERMITS);
		TestWorkbench.settle();
		assertEquals(Optional.of(stage.said(MapStage.PERMITS).getId()), outline.selectedId());
		outline.choose(stage.said(MapStage.STAND).getId());
		assertEquals(Set.of(stage.said(MapStage.STAND).getId()), stage.selected());
		Screen.shot("map-outline");
		TestWorkbench.page().hideView(TestWorkbench.page().findView(IPageLayout.ID_OUTLINE));
	}

	@Test
	void chosenColoursAreThoseOfTheExportedFiles() throws Exception {
		MapStage stage = small("colours");
		Path folder = Files.createTempDirectory("colours");
		Colour violet = Colour.of(0x7700aa);
		ChosenColours.choose(Theme.LIGHT, Map.of(Tone.SUPPORT, violet));
		try {
			for (String format : List.of("svg", "png", "report"))
				MapExport.write(stage.editor, format, folder.resolve("map." + format)).join();
			new ExportFiles(session, new ExportChoice(true, List.of(stage.map().file().getLocation().toPath()), List.of("svg"), folder)).schedule().join();
		} finally {
			ChosenColours.choose(Theme.LIGHT, Map.of());
		}
		for (String written : List.of("map.svg", "map.report", "colours.svg", "report.html"))
			assertTrue(Files.readString(folder.resolve(written)).contains("--w-support:" + violet.css()), written);
		BufferedImage picture = ImageIO.read(folder.resolve("map.png").toFile());
		int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
		assertTrue(Arrays.stream(pixels).anyMatch(pixel -> (pixel & 0xffffff) == violet.rgb()));
	}

	@Test
	void mapIsExportedInEveryFormatAndCopiedAsTextAndPicture() throws Exception {
		MapStage stage = small("exports");
		Path folder = Files.createTempDirectory("exports");
		System.setProperty("warrant.quiet", "true");
		for (String format : List.of("svg", "png", "pdf", "aif", "argdown", "csv", "report")) {
			Path file = folder.resolve("map." + format);
			MapExport.write(stage.editor, format, file);
			TestWorkbench.until(format + " is written", () -> Files.exists(file));
			assertTrue(Files.size(file) > 100, format);
		}
		assertTrue(Files.readString(folder.resolve("map.report")).contains(MapStage.STAND));
		stage.act(MapAct.COPYTEXT);
		Clipboard clipboard = new Clipboard(stage.editor.canvas().control().getDisplay());
		String text = (String) clipboard.getContents(TextTransfer.getInstance());
		assertTrue(text.contains("    + " + MapStage.STAND), text);
		var data = stage.editor.canvas().picture(stage.map().scene());
		assertTrue(data.width > 600 && data.height > 400, data.width + " x " + data.height);
		stage.act(MapAct.COPYPICTURE);
		assertTrue(Arrays.stream(clipboard.getAvailableTypes()).anyMatch(ImageTransfer.getInstance()::isSupportedType));
		clipboard.dispose();
	}
}
