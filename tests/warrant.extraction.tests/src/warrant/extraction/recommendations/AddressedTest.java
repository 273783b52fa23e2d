package warrant.extraction.recommendations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import warrant.extraction.Recommendation;
import warrant.extraction.SharedModels;
import warrant.extraction.TestDocuments;
import warrant.text.BlockKind;
import warrant.text.Document;

/** Who is asked to act, read in whole documents with their actors. */
class AddressedTest {

	@Test
	void nineInTenSentencesNameWhomTheyAsk() throws IOException {
		List<String> wrong = new ArrayList<>();
		List<String> lines = MarkedSentences.lines("addressed.txt");
		for (String line : lines) {
			int bar = line.lastIndexOf('|');
			List<String> wanted = Arrays.stream(line.substring(bar + 1).split(";")).map(String::strip).filter(w -> !w.isEmpty()).toList();
			List<String> found = asked(line.substring(0, bar).strip());
			if (!wanted.equals(found))
				wrong.add(line + " found " + found);
		}
		assertTrue(lines.size() > 160 && wrong.size() * 10 <= lines.size(), wrong.size() + " of " + lines.size() + " differ:\n" + String.join("\n", wrong));
	}

	@Test
	void pronounsMeanWhoWasSubjectBefore() {
		assertEquals(List.of("Congress", "Congress"), asked("Congress should fund what Boeing and Airbus can build, and it should do so now."));
		assertEquals(List.of("MPs", "MPs"), asked("Voters know better. In the Commons MPs should ask one question. They should vote it down."));
	}

	@Test
	void itemsAskWhomTheirListIntroduces() {
		Document document = TestDocuments.ofBlocks("A test", List.of(Map.entry(BlockKind.PARAGRAPH, "Parliament must give the cities three rules:"),
				Map.entry(BlockKind.LIST_ITEM, "Publish the figures every month."), Map.entry(BlockKind.LIST_ITEM, "Build the line before the winter.")));
		assertEquals(List.of("Parliament", "Parliament", "Parliament"), asked(document));
	}

	@Test
	void whatIsNoActorIsNotAsked() {
		assertEquals(List.of("-"), asked("Disagreement must not lead to disunion."));
		assertEquals(List.of("-"), asked("We achieved a reform of the schools - which must now be carried out in every classroom."));
	}

	@Test
	void questionsThatProposeAreToldFromQuestionsThatAsk() {
		assertEquals(List.of("-"), asked("Why not give the regions the money?"));
		assertEquals(List.of("Frontex"), asked("Why not let Frontex hire its own pilots?"));
		assertEquals(List.of(), asked("Why should the regions pay?"));
		assertEquals(List.of(), asked("Why not, then?"));
	}

	@Test
	void headingsAndCaptionsLendNoAddressee() {
		Document document = TestDocuments.ofBlocks("Who pays", List.of(Map.entry(BlockKind.HEADING, "What the Treasury must answer"),
				Map.entry(BlockKind.PARAGRAPH, "We here in London should be honest. Business and not the Government must lead."),
				Map.entry(BlockKind.CAPTION, "The chancellor must leave by this door"),
				Map.entry(BlockKind.PARAGRAPH, "The onus is on the banks to come clean."), Map.entry(BlockKind.HEADING, "Parliament should look again")));
		assertEquals(List.of("We here in London", "Business", "the banks"), asked(document));
		String text = document.text();
		for (Recommendation each : found(document))
			assertTrue(!each.span().of(text).contains("\n"), each.span().of(text));
	}

	@Test
	void attitudesAndTimeAreNotAskedFor() {
		assertEquals(List.of(), asked("Nor should Democrats feel smug."));
		assertEquals(List.of(), asked("The college has asked for time to study it."));
		assertEquals(List.of(), asked("It is for being seen to have."));
		assertEquals(List.of(), asked("Some find it humiliating that people should move."));
	}

	@Test
	void whatIsReportedNamesWhoSaysSo() {
		for (String text : List.of("It is argued that governments should wait.", "Critics say that the bank should lend more.", "Nobody is there. They demand that ministers resign."))
			for (Recommendation each : found(TestDocuments.of(text)))
				assertEquals(each.reported(), each.issuer().isPresent(), text);
	}

	private static List<String> asked(String... paragraphs) {
		return asked(TestDocuments.of(paragraphs));
	}

	private static List<String> asked(Document document) {
		return found(document).stream().map(r -> r.addressee().map(a -> a.span().of(document.text())).orElse("-")).toList();
	}

	private static List<Recommendation> found(Document document) {
		return SharedModels.extractor().extract(document).recommendations();
	}
}
