package warrant.ui.map.panel;

import java.util.Arrays;
import java.util.List;

import warrant.argument.Node;
import warrant.ui.map.MapActions;

/** What an analyst pins to any node: tags, a colour, a memo. */
final class NotesPart {

	/** Okabe and Ito's palette, told apart by most colour-blind people (Color Universal Design, 2008). */
	private static final String[][] COLOURS = { { "None", "" }, { "Orange", "#e69f00" }, { "Sky blue", "#56b4e9" }, { "Green", "#009e73" },
			{ "Yellow", "#f0e442" }, { "Blue", "#0072b2" }, { "Vermilion", "#d55e00" }, { "Purple", "#cc79a7" } };

	private final MapActions actions;

	NotesPart(MapActions actions) {
		this.actions = actions;
	}

	void fill(Rows rows, Node node) {
		rows.text("Tags, separated by commas", String.join(", ", node.getTags()), 1, words -> actions.tag(List.of(node), words));
		colour(rows, List.of(node), node.getColour());
		rows.text("Memo", node.getMemo() == null ? "" : node.getMemo(), 3, words -> actions.memo(node, words));
	}

	void colour(Rows rows, List<? extends Node> nodes, String present) {
		String[] names = Arrays.stream(COLOURS).map(colour -> colour[0]).toArray(String[]::new);
		int selected = present == null ? 0 : -1;
		for (int i = 1; i < COLOURS.length; i++)
			if (COLOURS[i][1].equalsIgnoreCase(present))
				selected = i;
		rows.choice("Colour", names, selected, index -> actions.colour(nodes, COLOURS[index][1]));
	}
}
