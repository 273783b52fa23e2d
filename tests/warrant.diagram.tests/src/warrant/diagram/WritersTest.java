package warrant.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static warrant.argument.PropositionType.CLAIM;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class WritersTest {
	private static final String HOSTILE = "</text><script>alert(1)</script> \"quoted\" & \u0000\u0007\uFFFE \uD800 \u202Egnp.exe ]]> سلام 漢字 😀";

	@Test
	void svgIsWellFormedWithTitleDescriptionAndSelectableText() throws Exception {
		Document svg = parsed(svg(SampleMaps.eight(), SvgOptions.standalone()));
		assertEquals("img", svg.getDocumentElement().getAttribute("role"));
		assertEquals("Grid before subsidies?", svg.getElementsByTagName("title").item(0).getTextContent());
		assertTrue(texts(svg).contains("Order the northern lines before"), texts(svg));
	}

	@Test
	void svgKeepsHostileTextAsText() throws Exception {
		Document svg = parsed(svg(hostile(), SvgOptions.standalone()));
		assertEquals(0, svg.getElementsByTagName("script").getLength());
		assertTrue(svg.getElementsByTagName("title").item(0).getTextContent().contains("<script>"));
	}

	@Test
	void boxesLinkToTheirPassagesButNeverToScript() throws Exception {
		String safe = svg(SampleMaps.eight(), SvgOptions.standalone().withLink(id -> Optional.of("report.html#" + id)));
		assertEquals(8, count(safe, "<a href=\"report.html#p"));
		String unsafe = svg(SampleMaps.eight(), SvgOptions.standalone().withLink(id -> Optional.of("javascript:alert(1)")));
		assertFalse(unsafe.contains("javascript"));
	}

	@Test
	void svgFollowsTheReadersThemeUnlessOneIsFixed() throws Exception {
		assertTrue(svg(SampleMaps.eight(), SvgOptions.standalone()).contains("prefers-color-scheme"));
		assertFalse(svg(SampleMaps.eight(), SvgOptions.standalone().withTheme(Theme.DARK)).contains("prefers-color-scheme"));
	}

	@Test
	void chosenColoursArePaintedInEveryPicture() throws IOException {
		Map<Tone, Colour> chosen = Map.of(Tone.SUPPORT, Colour.of(0x7700aa));
		Palettes palettes = new Palettes(Palette.of(Theme.LIGHT).with(chosen), Palette.of(Theme.DARK));
		assertEquals("", Palettes.shipped().changes());
		assertEquals("LIGHT.SUPPORT#7700aa", palettes.changes());
		String svg = svg(SampleMaps.eight(), SvgOptions.standalone().withPalettes(palettes));
		assertTrue(svg.contains("--w-support:#7700aa") && svg.contains("--w-support:" + Palette.of(Theme.DARK).colour(Tone.SUPPORT).css()));
		Scene scene = SampleMaps.eight().scene(MapOptions.standalone());
		assertTrue(pixels(new PngWriter(palettes.light(), 2).image(scene), 0xff7700aa) > 100);
		assertEquals(0, pixels(new PngWriter(Palette.of(Theme.LIGHT), 2).image(scene), 0xff7700aa));
	}

	private static long pixels(BufferedImage image, int argb) {
		return Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())).filter(pixel -> pixel == argb).count();
	}

	@Test
	void everyVariableThatSvgUsesIsDefined() throws Exception {
		String svg = svg(SampleMaps.eight(), SvgOptions.standalone());
		Matcher used = Pattern.compile("var\\((--[a-z-]+)\\)").matcher(svg);
		Set<String> names = new HashSet<>();
		while (used.find()) {
			names.add(used.group(1));
		}
		assertFalse(names.isEmpty());
		names.forEach(name -> assertTrue(svg.contains(name + ":#"), name));
	}

	@Test
	void svgIdsAreUniqueAndPrefixed() throws Exception {
		String svg = svg(SampleMaps.forty(), SvgOptions.standalone().inPage("q1-"));
		Matcher ids = Pattern.compile(" id=\"([^\"]*)\"").matcher(svg);
		Set<String> seen = new HashSet<>();
		while (ids.find()) {
			assertTrue(ids.group(1).startsWith("q1-"));
			assertTrue(seen.add(ids.group(1)), ids.group(1));
		}
		assertEquals(42, seen.size());
	}

	@Test
	void pngHasTheSizeOfTheSceneAndBothThemes() throws IOException {
		Scene scene = SampleMaps.eight().scene(MapOptions.standalone());
		BufferedImage light = new PngWriter(Palette.of(Theme.LIGHT), 2).image(scene);
		assertEquals(Math.ceil(scene.bounds().width() * 2), light.getWidth());
		assertEquals(0xfff6f6f4, light.getRGB(light.getWidth() - 1, light.getHeight() - 1));
		assertEquals(0xff1d1f23, new PngWriter(Palette.of(Theme.DARK), 1).image(scene).getRGB(0, 0));
	}

	@Test
	void pngOfAnyTextIsWritten() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new PngWriter(Palette.of(Theme.LIGHT), 1).write(hostile().scene(MapOptions.standalone()), out);
		assertTrue(out.size() > 1000);
	}

	@Test
	void pdfHasTitleSelectableTextEmbeddedFontsAndLinks() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new PdfWriter(Palette.of(Theme.LIGHT), id -> Optional.of("https://example.org/" + id)).write(SampleMaps.eight().scene(MapOptions.standalone()), out);
		try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
			PDPage page = pdf.getPage(0);
			assertEquals("Grid before subsidies?", pdf.getDocumentInformation().getTitle());
			assertTrue(new PDFTextStripper().getText(pdf).contains("Order the northern lines before"));
			assertEquals(8, page.getAnnotations().size());
			for (var name : page.getResources().getFontNames()) {
				assertTrue(page.getResources().getFont(name).isEmbedded());
			}
		}
	}

	@Test
	void pdfOfAnyTextIsWritten() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new PdfWriter(Palette.of(Theme.DARK), id -> Optional.empty()).write(hostile().scene(MapOptions.standalone()), out);
		try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
			assertTrue(new PDFTextStripper().getText(pdf).contains("<script>"));
		}
	}

	private static SampleMap hostile() {
		SampleMap map = new SampleMap(HOSTILE);
		map.support(map.add(CLAIM, HOSTILE, HOSTILE, 0.4), map.add(CLAIM, "", "", 1)).setScheme(HOSTILE);
		map.map.getPropositions().getFirst().setColour("#ff0000");
		return map;
	}

	private static String svg(SampleMap map, SvgOptions options) throws IOException {
		StringWriter out = new StringWriter();
		new SvgWriter(options).write(map.scene(MapOptions.standalone()), out);
		return out.toString();
	}

	private static Document parsed(String xml) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
	}

	private static String texts(Document svg) {
		NodeList texts = svg.getElementsByTagName("text");
		StringBuilder all = new StringBuilder();
		for (int i = 0; i < texts.getLength(); i++) {
			all.append(texts.item(i).getTextContent()).append('\n');
		}
		return all.toString();
	}

	private static int count(String text, String part) {
		return text.split(Pattern.quote(part), -1).length - 1;
	}
}
