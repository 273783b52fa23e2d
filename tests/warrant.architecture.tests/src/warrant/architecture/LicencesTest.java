package warrant.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** docs/licences.md names every jar of the target platform, and none is under a licence we can't ship. */
class LicencesTest {

	private static final Pattern ARTIFACT = Pattern.compile("<groupId>(.+?)</groupId>\\s*<artifactId>(.+?)</artifactId>\\s*<version>(.+?)</version>");
	private static final Pattern ROW = Pattern.compile("\\| (\\S+:\\S+) \\| (\\S+) \\| ([^|]+) \\|.*");

	/** Licence by {@code group:artifact version}. */
	private static Map<String, String> listed() {
		Map<String, String> listed = new HashMap<>();
		for (String line : BundleFolder.lines(BundleFolder.root().resolve("docs/licences.md"))) {
			Matcher row = ROW.matcher(line);
			if (row.matches())
				listed.put(row.group(1) + " " + row.group(2), row.group(3).strip());
		}
		return listed;
	}

	@Test
	void everyJarIsListedWithItsVersion() throws Exception {
		Map<String, String> listed = listed();
		List<String> missing = new ArrayList<>();
		Matcher artifact = ARTIFACT.matcher(Files.readString(BundleFolder.root().resolve("releng/warrant.target/warrant.target")));
		while (artifact.find()) {
			String name = artifact.group(1) + ":" + artifact.group(2) + " " + artifact.group(3);
			if (!listed.containsKey(name))
				missing.add(name);
		}
		assertEquals(List.of(), missing);
	}

	@Test
	void noneIsUnderGplOrAgpl() {
		listed().forEach((name, licence) -> assertFalse(licence.matches(".*\\bA?GPL.*") || licence.equals("None"), name + ": " + licence));
	}
}
