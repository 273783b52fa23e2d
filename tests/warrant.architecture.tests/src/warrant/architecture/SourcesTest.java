package warrant.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** What the design asks of every file. */
class SourcesTest {

	private static final int MOST_LINES = 400;
	private static final int MEDIAN_LINES = 90;
	private static final Set<String> BANNED_PACKAGES = Set.of("util", "utils", "common", "helper", "helpers", "manager", "impl");
	private static final Pattern EMPTY_CATCH = Pattern.compile("catch *\\([^)]*\\) *\\{\\s*\\}");
	private static final Pattern CORPUS_IMPORT = Pattern.compile("^import (?:static )?warrant\\.corpus\\.([a-z]+)\\.");

	private static List<Path> sources() {
		return BundleFolder.all().stream().flatMap(bundle -> bundle.sources().stream()).toList();
	}

	@Test
	void noFileIsLong() {
		List<String> longer = new ArrayList<>();
		for (Path file : sources())
			if (BundleFolder.lines(file).size() > MOST_LINES)
				longer.add(file.getFileName() + ": " + BundleFolder.lines(file).size());
		assertEquals(List.of(), longer);
	}

	@Test
	void theMedianFileIsShort() {
		int[] sizes = sources().stream().mapToInt(file -> BundleFolder.lines(file).size()).sorted().toArray();
		assertTrue(sizes[sizes.length / 2] < MEDIAN_LINES, "median " + sizes[sizes.length / 2]);
	}

	@Test
	void everyPackageSaysWhatFlowsInAndOut() {
		for (Path file : sources())
			assertTrue(Files.exists(file.resolveSibling("package-info.java")), file.getParent() + " has no package-info.java");
	}

	@Test
	void packageNamesSayWhatIsInThem() {
		for (Path file : sources())
			for (Path part : BundleFolder.root().relativize(file.getParent()))
				assertTrue(!BANNED_PACKAGES.contains(part.toString()), file + " stands in a package called " + part);
	}

	@Test
	void noFailureIsSwallowed() throws Exception {
		for (Path file : sources())
			assertTrue(!EMPTY_CATCH.matcher(Files.readString(file)).find(), file + " swallows an exception");
	}

	/** The bundle both shells call is the largest below them; in a circle, none of its packages could be understood alone. */
	@Test
	void noPackagesBelowTheCorpusUseEachOtherInACircle() {
		Map<String, Set<String>> uses = new TreeMap<>();
		for (Path file : sources())
			if (file.toString().replace('\\', '/').contains("/warrant/corpus/"))
				for (String line : BundleFolder.lines(file)) {
					Matcher used = CORPUS_IMPORT.matcher(line);
					String own = file.getParent().getFileName().toString();
					if (used.find() && !used.group(1).equals(own) && !own.equals("corpus"))
						uses.computeIfAbsent(own, name -> new TreeSet<>()).add(used.group(1));
				}
		assertTrue(uses.size() > 5, uses.toString());
		// Whatever uses nothing that is left can be taken away; a circle never can.
		boolean smaller;
		do
			smaller = uses.values().removeIf(used -> used.stream().noneMatch(uses::containsKey));
		while (smaller);
		assertEquals(Map.of(), uses);
	}
}
