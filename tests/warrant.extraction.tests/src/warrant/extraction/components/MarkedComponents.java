package warrant.extraction.components;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import warrant.extraction.Component;
import warrant.extraction.ComponentType;
import warrant.extraction.SharedModels;
import warrant.extraction.TestDocuments;
import warrant.text.Document;

/** Text with its components marked: {@code "[claim Taxes must rise] because [premise debt is high]."} */
final class MarkedComponents {

	private static final Pattern MARK = Pattern.compile("\\[(claim|premise) ([^\\]]*)\\]");

	/** Extracts from the unmarked text and compares with the marks; a thesis counts as a claim. */
	static void assertExtracts(String marked) {
		Document document = TestDocuments.of(MARK.matcher(marked).replaceAll("$2"));
		List<String> expected = new ArrayList<>();
		for (Matcher matcher = MARK.matcher(marked); matcher.find();)
			expected.add(matcher.group(1) + " " + matcher.group(2));
		List<String> found = SharedModels.extractor().extract(document).components().stream().map(c -> label(c) + " " + c.span().of(document.text())).toList();
		assertEquals(expected, found);
	}

	private static String label(Component component) {
		return (component.type() == ComponentType.MAJOR_CLAIM ? ComponentType.CLAIM : component.type()).label();
	}

	private MarkedComponents() {
	}
}
