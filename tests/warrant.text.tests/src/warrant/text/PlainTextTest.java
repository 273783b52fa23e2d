package warrant.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static warrant.text.MarkedText.assertBlocks;

import org.junit.jupiter.api.Test;

class PlainTextTest {

	private static final String FIRST = "A wind farm that nobody can connect is a sculpture, and the north has enough sculptures already. It is time to say so, and to say it to the people who paid for them.";
	private static final String SECOND = "The agency should publish the queue, and ministers should read it before they sign anything else. They have had since 2019 to do it, and they have not done it yet.";

	@Test
	void blankLinesPartBlocks() {
		assertBlocks("Wires First\n\nBy Ida Lund\n\n" + FIRST + "\n\nThe queue\n\n" + SECOND + "\n", "h Wires First", "b By Ida Lund", "p " + FIRST, "h The queue", "p " + SECOND);
	}

	@Test
	void headingsAndCaptionsGluedByOneLineBreakComeOff() {
		assertBlocks("Wires First\nBy Ida Lund\n" + FIRST + "\nA substation near Luleå, half built. Photo: archive\n\nThe queue\n" + SECOND, "h Wires First", "b By Ida Lund", "p " + FIRST,
				"c A substation near Luleå, half built. Photo: archive", "h The queue", "p " + SECOND);
	}

	@Test
	void captionsOpenAParagraphToo() {
		assertBlocks("A substation near Luleå. Photograph: R. Holm/The Northern Post\n" + FIRST + "\n\n" + SECOND, "c A substation near Luleå. Photograph: R. Holm/The Northern Post",
				"p " + FIRST, "p " + SECOND);
	}

	@Test
	void creditsOfManyKindsAreCaptions() {
		for (String caption : new String[] { "Fog at Zeebrugge, 13 January. Photo: Archive/W. Claes", "A drone over the Bug. AFP/Jan Kowalski", "Delegates leave the hall. Getty Images",
				"Villagers in Hrubice (Photo by Paul Sowa)", "Image credit: Museum of Work", "The queue at the office. Illustration by M. Holt", "The minister in March. Reuters/Ann Lee",
				"The harbour at dusk | Photograph: Ann Lee/AP", "Figure 2. Connections granted by year", "The dam in May. Credit: J. de Vries", "The old mill. © Ann Lee/Alamy Stock Photo" })
			assertBlocks(FIRST + "\n\n" + caption + "\n\n" + SECOND, "p " + FIRST, "c " + caption, "p " + SECOND);
	}

	@Test
	void whatTheHousePutsInIsNoParagraph() {
		for (String line : new String[] { "Share this article", "Sign up for our newsletter", "Related: Why the Baltic ports lose out", "Read more: Ministers must resign", "Advertisement",
				"A train crosses the Daugava in 2024. (Reuters)" })
			assertBlocks(FIRST + "\n\n" + line + "\n\n" + SECOND, "p " + FIRST, "c " + line, "p " + SECOND);
		assertBlocks("Opinion\nWires First\n" + FIRST, "h Opinion", "h Wires First", "p " + FIRST);
		assertBlocks("OPINION\n\nWires First\n\nDr Ida Lund\n\n" + FIRST, "h OPINION", "h Wires First", "b Dr Ida Lund", "p " + FIRST);
	}

	@Test
	void sentencesThatLookLikeServicesStayParagraphs() {
		for (String sentence : new String[] { "Share the burden.", "Sign up to the treaty, as the others did.", "Read the bill.", "Listen to the engineers.", "The ministers said so to Reuters." })
			assertBlocks(FIRST + "\n\n" + sentence + "\n\n" + SECOND, "p " + FIRST, "p " + sentence, "p " + SECOND);
	}

	@Test
	void sentencesAboutPhotographsStayParagraphs() {
		for (String sentence : new String[] { "It is a choice.", "I keep a photograph of the substation on my desk.", "Look at the photo: it shows a queue that nobody has moved since spring.",
				"He sold the picture to Reuters.", "The image by which we know him is wrong.", "We know what the agency said: nothing." })
			assertBlocks(FIRST + "\n\n" + sentence + "\n\n" + SECOND, "p " + FIRST, "p " + sentence, "p " + SECOND);
	}

	@Test
	void hardWrappedParagraphsAreOneBlock() {
		String wrapped = "\"Faction\" was the founders' word for a group - a majority or a minority - united\nby a passion or interest against the rights of others or the good of the whole.\nThey saw it as the disease most likely to kill a republic.";
		assertBlocks("The Disease\n" + wrapped + "\n\nThe cure\n" + wrapped + "\nThe house, rebuilt. Photo: archive\n", "h The Disease", "p " + wrapped.replace("\n", " / "), "h The cure",
				"p " + wrapped.replace("\n", " / "), "c The house, rebuilt. Photo: archive");
	}

	@Test
	void listItemsLoseTheirMarkers() {
		assertBlocks(FIRST + "\n\nThree things follow:\n- Publish the queue.\n• Read it.\n3. Sign nothing else.\n(b) Nothing at all.\n\n" + SECOND, "p " + FIRST, "p Three things follow:",
				"l Publish the queue.", "l Read it.", "l Sign nothing else.", "l Nothing at all.", "p " + SECOND);
	}

	@Test
	void numbersBeforeHeadingsAreNoListMarkers() {
		assertBlocks("1. The queue\n\n" + FIRST + "\n\n2. Who has to move\n\n" + SECOND, "h 1. The queue", "p " + FIRST, "h 2. Who has to move", "p " + SECOND);
	}

	@Test
	void shortQuestionsAreHeadingsAmongHeadings() {
		assertBlocks("Wires First\n\n" + FIRST + "\n\nThe queue\n\n" + SECOND + "\n\nAnd is it clean?\n\n" + FIRST, "h Wires First", "p " + FIRST, "h The queue", "p " + SECOND, "h And is it clean?", "p " + FIRST);
		assertBlocks("Wires First\n\n" + FIRST + "\n\nWhy are we there?\n" + SECOND, "h Wires First", "p " + FIRST, "p Why are we there?", "p " + SECOND);
	}

	@Test
	void authorsAreFoundAboveAndBelow() {
		Document document = new DocumentReader().of("a.txt", "Wires First\n\nIda Lund · The Northern Post\n17 September 2025\n\n" + FIRST + "\n\n" + SECOND + "\n\nIda Lund is a fellow at the Arctic Grid Centre.\n");
		assertEquals("h Wires First\nb Ida Lund · The Northern Post\nb 17 September 2025\np " + FIRST + "\np " + SECOND + "\nb Ida Lund is a fellow at the Arctic Grid Centre.", MarkedText.of(document));
		assertEquals("{author=Ida Lund, date=2025-09-17, outlet=The Northern Post, title=Wires First}", document.metadata().values().toString());
	}

	@Test
	void sentencesThatBeginWithByAreNoBylines() {
		assertBlocks(FIRST + "\n\nBy Monday they had all left.\n\n" + SECOND, "p " + FIRST, "p By Monday they had all left.", "p " + SECOND);
	}

	@Test
	void quotationsAreTold() {
		assertBlocks(FIRST + "\n\n> We never asked for more turbines.\n\n“These are the times that try men’s souls.”\n— Thomas Paine\n\n" + SECOND, "p " + FIRST, "q We never asked for more turbines.",
				"q “These are the times that try men’s souls.”", "b — Thomas Paine", "p " + SECOND);
	}

	@Test
	void frontMatterIsMetadataAndOutsideOfBlocks() {
		String text = "---\ntitle: \"Wires \\\"First\\\"\"\nAuthor: 'Ida Lund'   \ndate: 17 September 2025\ntags: [grid, wind]\nmood: grim # of the day\n---\n\nWires “First”\n\n" + FIRST + "\n";
		Document document = new DocumentReader().of("a.txt", text);
		assertEquals(text, document.text());
		assertEquals("h Wires “First”\np " + FIRST, MarkedText.of(document));
		assertEquals("{author=Ida Lund, date=2025-09-17, mood=grim, tags=grid, wind, title=Wires \"First\"}", document.metadata().values().toString());
	}

	@Test
	void aRuleAtTheStartIsNoFrontMatter() {
		assertBlocks("---\n\n" + FIRST + "\n\n---\n\n" + SECOND, "p " + FIRST, "p " + SECOND);
	}

	@Test
	void aSingleParagraphIsNoTitle() {
		assertBlocks("Consumers should not have to guess what they owe", "p Consumers should not have to guess what they owe");
	}

	@Test
	void speechesSalutationsAreParagraphs() {
		assertBlocks("Mr. Speaker, Members of the Congress:\n" + FIRST, "p Mr. Speaker, Members of the Congress:", "p " + FIRST);
	}

	@Test
	void rightToLeftTextHasBlocks() {
		String arabic = "يجب على الحكومة أن تنشر القائمة قبل أن توقع على أي شيء آخر، ويجب على الوزراء أن يقرأوها مرتين قبل الصيف.";
		Document document = new DocumentReader().of("a.txt", "الأسلاك أولا\n\n" + arabic);
		assertEquals("h الأسلاك أولا\np " + arabic, MarkedText.of(document));
		assertEquals("ar", document.language());
	}

	@Test
	void anEmptyTextIsADocumentWithoutBlocks() {
		assertTrue(new DocumentReader().of("a.txt", "").blocks().isEmpty());
	}

	@Test
	void wordsArePartedByWhiteSpaceAlone() {
		DocumentReader reader = new DocumentReader();
		assertEquals(0, reader.of("a.txt", "").words());
		assertEquals(4, reader.of("a.txt", "well-known facts,\n\n  stated\tagain").words());
	}
}
