package warrant.argument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapFilesTest {

	@TempDir
	Path folder;

	@Test
	void randomMapsAreTheSameAfterSaveAndLoad() throws IOException {
		RandomMaps maps = new RandomMaps(RandomMaps.seed());
		for (int i = 0; i < 200; i++) {
			ArgumentMap map = maps.map(i % 20, i % 30);
			String xmi = xmi(map);
			ArgumentMap again = read(xmi);
			assertTrue(EcoreUtil.equals(map, again), xmi);
			assertEquals(xmi, xmi(again));
		}
	}

	@Test
	void referencesAreIdsAndEachElementHasItsLine() throws IOException {
		MapDraft builder = numbered();
		Proposition claim = builder.proposition("Taxes must rise");
		builder.inference(claim, builder.proposition("Debt is high"));
		assertEquals("""
				<?xml version="1.0" encoding="UTF-8"?>
				<argument:ArgumentMap xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
				xmlns:argument="https://warrant.example/argument/1" id="m" title="Tax">
				  <propositions id="n1" text="Taxes must rise"/>
				  <propositions id="n2" text="Debt is high"/>
				  <relations xsi:type="argument:Inference" id="n3" premises="n2" conclusion="n1"/>
				</argument:ArgumentMap>
				""", xmi(builder.map()));
	}

	@Test
	void oneChangeIsOneLine() throws IOException {
		ArgumentMap map = new RandomMaps(7).map(30, 40);
		List<String> before = xmi(map).lines().toList();
		map.getPropositions().get(11).setText("Another claim");
		List<String> after = xmi(map).lines().toList();
		assertEquals(before.size(), after.size());
		assertEquals(1, Stream.iterate(0, i -> i + 1).limit(before.size()).filter(i -> !before.get(i).equals(after.get(i))).count());
	}

	@Test
	void whatALaterVersionAddsSurvives() throws IOException {
		String xmi = """
				<?xml version="1.0" encoding="UTF-8"?>
				<argument:ArgumentMap xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
				xmlns:argument="https://warrant.example/argument/1" id="m" mood="calm">
				  <propositions id="n1" text="a" certainty="0.7">
				    <notes by="x">first</notes>
				  </propositions>
				  <votes for="n1"/>
				</argument:ArgumentMap>
				""";
		ArgumentMap map = read(xmi);
		map.getPropositions().get(0).setText("b");
		String saved = xmi(map);
		for (String kept : List.of("mood=\"calm\"", "certainty=\"0.7\"", "<notes by=\"x\">first</notes>", "<votes for=\"n1\"/>", "text=\"b\""))
			assertTrue(saved.contains(kept), kept + " in\n" + saved);
		assertEquals(saved, xmi(read(saved)));
	}

	@Test
	void kindsOfNodesOfALaterVersionSurvive() throws IOException {
		String saved = xmi(read(file("  <relations xsi:type=\"argument:Preferring\" id=\"n3\" over=\"n1\"/>\n")));
		assertTrue(saved.contains("argument:Preferring") && saved.contains("over=\"n1\""), saved);
		assertEquals(saved, xmi(read(saved)));
	}

	@Test
	void charactersThatXmlCannotHoldBecomeReplacementCharacters() throws IOException {
		MapDraft builder = numbered();
		builder.proposition("a\u0000b\fc\uD800d\uFFFE").getTags().add("x\u0001");
		Proposition again = read(xmi(builder.map())).getPropositions().get(0);
		assertEquals("a\uFFFDb\uFFFDc\uFFFDd\uFFFD", again.getText());
		assertEquals(List.of("x\uFFFD"), again.getTags());
	}

	@Test
	void messagesNameFileAndLine() {
		assertFails("m.argmap: line 1: the file is empty", "");
		assertFails("m.argmap: line 5: the file is cut off", file("<propositions id=\"x\">"));
		assertFails("m.argmap: holds something else: http://other", "<?xml version='1.0'?>\n<a xmlns='http://other'/>");
		assertFails("m.argmap: was written by another version of Warrant: https://warrant.example/argument/2, this version reads",
				file("").replace("argument/1", "argument/2"));
		assertFails("m.argmap: line 5: refers to gone, which is not in the file",
				file("<relations xsi:type=\"argument:Inference\" id=\"r\" premises=\"n1\"\n conclusion=\"gone\"/>"));
		assertFails("m.argmap: line 4: an unresolved git merge between HEAD and feature/x",
				file("<<<<<<< HEAD\n<propositions id=\"a\"/>\n=======\n<propositions id=\"b\"/>\n>>>>>>> feature/x\n"));
		assertFails("m.argmap: line 4: is not what the model allows", file("<propositions id=\"x\" weight=\"heavy\"/>"));
		assertFails("m.argmap: is not an argument map, it holds Proposition",
				file("").replace("ArgumentMap", "Proposition").replace("<propositions id=\"n1\" text=\"a\"/>", ""));
	}

	@Test
	void entitiesAndDocumentTypesAreRefused() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret"), "secret");
		String xmi = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>" + file("").substring(39).replace("\"a\"", "\"&e;\"");
		assertFails("m.argmap: line 1: has a document type", xmi);
	}

	@Test
	void nothingElseIsOpened() throws IOException {
		Path other = Files.writeString(folder.resolve("other.ecore"), "<a/>");
		String xmi = file("<x:y xmlns:x=\"http://x\"/>").replace("id=\"m\"", "id=\"m\" xsi:schemaLocation=\"http://x " + other.toUri() + "\"");
		assertTrue(xmi(read(xmi)).contains("propositions"));
	}

	@Test
	void aSaveThatFailsLeavesTheOldFileAndNoLitter() throws IOException {
		Path file = folder.resolve("m.argmap");
		MapDraft builder = numbered();
		Proposition claim = builder.proposition("a");
		MapFiles.save(builder.map(), file);
		String before = Files.readString(file);
		builder.conflict(claim, claim).setTarget(ArgumentFactory.eINSTANCE.createProposition());
		assertThrows(IOException.class, () -> MapFiles.save(builder.map(), file));
		assertEquals(before, Files.readString(file));
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(1, files.count());
		}
	}

	@Test
	void savingKeepsPermissionsAndLinks() throws IOException {
		Path real = folder.resolve("real.argmap");
		Path link = folder.resolve("link.argmap");
		MapFiles.save(numbered().map(), real);
		var permissions = PosixFilePermissions.fromString("rw-rw-r--");
		Files.setPosixFilePermissions(real, permissions);
		Files.createSymbolicLink(link, real);
		ArgumentMap map = MapFiles.load(link);
		map.setTitle("changed");
		MapFiles.save(map, link);
		assertTrue(Files.isSymbolicLink(link));
		assertEquals("changed", MapFiles.load(real).getTitle());
		assertEquals(permissions, Files.getPosixFilePermissions(real));
	}

	@Test
	void tenThousandNodesAreReadAndWrittenInSeconds() throws IOException {
		ArgumentMap map = new RandomMaps(1).map(10_000, 20_000);
		long start = System.nanoTime();
		ArgumentMap again = read(xmi(map));
		double seconds = (System.nanoTime() - start) / 1e9;
		System.out.printf("10,000 propositions and 20,000 relations written and read in %.2f s%n", seconds);
		assertEquals(10_000, again.getPropositions().size());
		assertFalse(seconds > 20, seconds + " s");
	}

	private static MapDraft numbered() {
		int[] next = { 0 };
		return new MapDraft(ArgumentMaps.create("m", "Tax"), () -> "n" + ++next[0]);
	}

	/** A map of one proposition, n1 in line 3, with {@code more} from line 4 on. */
	private static String file(String more) {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<argument:ArgumentMap xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
				xmlns:argument="https://warrant.example/argument/1" id="m">
				<propositions id="n1" text="a"/>
				""" + more + "\n</argument:ArgumentMap>\n";
	}

	private static void assertFails(String start, String xmi) {
		String message = assertThrows(IOException.class, () -> read(xmi), start).getMessage();
		assertTrue(message.startsWith(start), message);
	}

	private static ArgumentMap read(String xmi) throws IOException {
		return MapFiles.read(xmi.getBytes(StandardCharsets.UTF_8), "m.argmap");
	}

	private static String xmi(ArgumentMap map) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		MapFiles.write(map, out);
		return out.toString(StandardCharsets.UTF_8);
	}
}
