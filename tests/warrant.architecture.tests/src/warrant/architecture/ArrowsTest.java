package warrant.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.ManifestElement;
import org.junit.jupiter.api.Test;

/** Which bundle may use which, after the table of the design and docs/decisions/0002. */
class ArrowsTest {

	private static final Set<String> CORE = Set.of("text", "annotation", "argument", "extraction", "index", "diagram", "report", "interchange");
	private static final Set<String> SHELL = Set.of("corpus", "text", "annotation", "argument", "extraction", "index", "interchange");
	private static final Set<String> WORKBENCH = Set.of("corpus", "text", "annotation", "argument", "extraction", "index", "interchange",
			"annotation.edit", "argument.edit", "diagram");

	private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(Map.entry("text", Set.of()), Map.entry("annotation", Set.of("text")),
			Map.entry("argument", Set.of()), Map.entry("annotation.edit", Set.of("annotation")),
			Map.entry("argument.edit", Set.of("argument")), Map.entry("extraction", Set.of("text")), Map.entry("index", Set.of("text")),
			Map.entry("diagram", Set.of("argument")), Map.entry("report", Set.of("annotation", "argument", "diagram")),
			Map.entry("interchange", Set.of("annotation", "argument")), Map.entry("corpus", CORE), Map.entry("cli", SHELL),
			Map.entry("ui", WORKBENCH), Map.entry("app", Set.of("ui")));

	/** Name prefixes of libraries that one bundle alone may see. */
	private static final Map<String, Set<String>> ONLY_SEEN_BY = Map.of("org.apache.lucene", Set.of("warrant.index"), "org.apache.opennlp",
			Set.of("warrant.extraction"), "opennlp.", Set.of("warrant.extraction"), "ai.onnxruntime", Set.of("warrant.extraction"),
			"com.microsoft.onnxruntime", Set.of("warrant.extraction"));

	private static final Pattern FORBIDDEN_UI = Pattern.compile("org\\.eclipse\\.(ui|swt|jface|e4\\.ui)(\\..*)?");
	private static final Pattern LIBRARY_IMPORT = Pattern.compile("import (?:org\\.apache\\.lucene|opennlp|ai\\.onnxruntime)\\.[\\w.]*?(\\w+);");

	@Test
	void bundlesUseOnlyWhatTheDesignAllows() {
		List<String> wrong = new ArrayList<>();
		for (BundleFolder bundle : BundleFolder.all()) {
			Set<String> allowed = MAY_USE.get(bundle.name().substring("warrant.".length()));
			assertTrue(allowed != null, bundle.name() + " is not in the table: add it with its arrows");
			for (String used : bundle.uses())
				if (used.startsWith("warrant.") && !allowed.contains(owner(used)))
					wrong.add(bundle.name() + " -> " + used);
		}
		assertEquals(List.of(), wrong);
	}

	/** The bundle, without prefix, that a symbolic name or package belongs to. */
	private static String owner(String used) {
		String bare = used.substring("warrant.".length());
		return MAY_USE.containsKey(bare) ? bare : bare.substring(0, bare.indexOf('.') < 0 ? bare.length() : bare.indexOf('.'));
	}

	@Test
	void onlyTheWorkbenchReachesTheUi() {
		for (BundleFolder bundle : BundleFolder.all())
			for (String used : bundle.uses())
				assertFalse(FORBIDDEN_UI.matcher(used).matches() && !Set.of("warrant.ui", "warrant.app").contains(bundle.name()),
						bundle.name() + " uses " + used);
	}

	@Test
	void librariesStayBehindTheirBundle() {
		for (BundleFolder bundle : BundleFolder.all())
			for (String used : bundle.uses())
				ONLY_SEEN_BY.forEach((library, owners) -> assertFalse(used.startsWith(library) && !owners.contains(bundle.name()),
						bundle.name() + " uses " + used));
	}

	@Test
	void librariesAreNotInExportedSignatures() {
		List<String> wrong = new ArrayList<>();
		for (BundleFolder bundle : BundleFolder.all())
			for (ManifestElement exported : bundle.header("Export-Package")) {
				Path folder = bundle.folder().resolve("src").resolve(exported.getValue().replace('.', '/'));
				bundle.sources().stream().filter(file -> file.getParent().equals(folder)).forEach(file -> leaks(file, wrong));
			}
		assertEquals(List.of(), wrong);
	}

	private static void leaks(Path file, List<String> wrong) {
		List<String> lines = BundleFolder.lines(file);
		Set<String> types = new HashSet<>();
		for (String line : lines) {
			Matcher matcher = LIBRARY_IMPORT.matcher(line);
			if (matcher.find())
				types.add(matcher.group(1));
		}
		boolean publicType = lines.stream().anyMatch(line -> line.startsWith("public "));
		for (String line : lines)
			if (publicType && line.matches("\\t?(public|protected) .*"))
				for (String type : types)
					if (line.matches(".*\\b" + type + "\\b.*"))
						wrong.add(file.getFileName() + ": " + line.strip());
	}

	@Test
	void nothingIsReexportedButEmf() {
		for (BundleFolder bundle : BundleFolder.all())
			for (ManifestElement required : bundle.header("Require-Bundle"))
				assertTrue(!"reexport".equals(required.getDirective("visibility")) || required.getValue().startsWith("org.eclipse.emf."),
						bundle.name() + " re-exports " + required.getValue());
	}

	@Test
	void thereAreNoActivatorsAndNoExtensionPoints() throws Exception {
		for (BundleFolder bundle : BundleFolder.all()) {
			assertTrue(bundle.header("Bundle-Activator").isEmpty() || bundle.name().endsWith(".edit"), bundle.name() + " has an activator");
			Path plugin = bundle.folder().resolve("plugin.xml");
			assertFalse(Files.exists(plugin) && Files.readString(plugin).contains("<extension-point"), bundle.name() + " opens an extension point");
		}
	}
}
