package warrant.text.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import warrant.text.Block;
import warrant.text.BlockKind;
import warrant.text.Metadata;
import warrant.text.blocks.BylineLines;
import warrant.text.blocks.DateLines;

/** Title, author, outlet and date from the blocks above the first paragraph, where nothing better says them. */
public final class DerivedMetadata {

	private DerivedMetadata() {
	}

	/** Only what stands before the second block of prose counts: further down, names and dates belong to the argument. */
	public static Metadata of(String text, List<Block> blocks) {
		Map<String, String> found = new HashMap<>();
		int prose = 0;
		for (Block block : blocks) {
			prose += block.kind().isProse() ? 1 : 0;
			if (prose > 1)
				break;
			if (block.kind() == BlockKind.HEADING && prose == 0)
				found.putIfAbsent(Metadata.TITLE, oneLine(block.span().of(text)));
			if (block.kind() == BlockKind.BYLINE)
				fromByline(oneLine(block.span().of(text)), found);
		}
		return new Metadata(found);
	}

	private static void fromByline(String line, Map<String, String> found) {
		DateLines.iso(line).ifPresent(date -> found.putIfAbsent(Metadata.DATE, date));
		BylineLines.author(line).ifPresent(author -> found.putIfAbsent(Metadata.AUTHOR, author));
		if (BylineLines.isBareName(line))
			found.putIfAbsent(Metadata.AUTHOR, line);
		BylineLines.outlet(line).filter(outlet -> DateLines.iso(outlet).isEmpty())
				.ifPresent(outlet -> found.putIfAbsent(Metadata.OUTLET, outlet.strip()));
	}

	private static String oneLine(String words) {
		return words.replaceAll("\\s+", " ");
	}
}
