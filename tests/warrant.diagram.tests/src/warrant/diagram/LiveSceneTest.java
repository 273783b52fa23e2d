package warrant.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import warrant.argument.ArgumentFactory;
import warrant.argument.ArgumentMap;
import warrant.argument.ArgumentMaps;
import warrant.argument.MapDraft;
import warrant.argument.Node;
import warrant.argument.Placement;
import warrant.argument.Proposition;
import warrant.argument.PropositionType;
import warrant.argument.Relation;

class LiveSceneTest {

	private static final long SEED = Long.getLong("warrant.seed", 20261128);
	private static final int NODES = 60;

	private final Random random = new Random(SEED);
	private final ArgumentMap map = map();
	private final Map<String, NodeState> states = new HashMap<>();

	@Test
	void whatIsDrawnAgainIsWhatWouldBeDrawnAnew() {
		LiveScene live = new LiveScene();
		live.draw(map, states, Map.of());
		for (int step = 0; step < 200; step++) {
			Set<String> reworded = change();
			Scene again = live.redraw(map, states, Map.of(), Map.of(), reworded);
			Scene anew = new LiveScene().draw(map, states, Map.of());
			assertEquals(anew.bounds(), again.bounds(), () -> "seed " + SEED);
			assertEquals(anew, again, () -> "seed " + SEED);
		}
	}

	@Test
	void draggedBoxTakesItsLinesAlongAndLeavesTheRestAlone() {
		LiveScene live = new LiveScene();
		Scene before = live.draw(map, states, Map.of());
		String id = map.getPropositions().get(NODES - 1).getId();
		Scene after = live.redraw(map, states, Map.of(), Map.of(id, new Point(-900, -900)), Set.of());
		assertEquals(new LiveScene().draw(map, states, Map.of(), Map.of(id, new Point(-900, -900))), after);
		for (int i = 0; i < NODES - 1; i++)
			assertSame(before.boxes().get(i), after.boxes().get(i));
		assertEquals(before, live.redraw(map, states, Map.of(), Map.of(), Set.of()));
	}

	@Test
	void foldingAndUnfoldingAreDrawnInFull() {
		LiveScene live = new LiveScene();
		Scene before = live.draw(map, states, Map.of());
		Placement root = map.getDrawing().getPlaces().getFirst();
		root.setFolded(true);
		assertEquals(new LiveScene().draw(map, states, Map.of()), live.redraw(map, states, Map.of(), Map.of(), Set.of()));
		root.setFolded(false);
		assertEquals(before, live.redraw(map, states, Map.of(), Map.of(), Set.of()));
	}

	/** Something that neither adds nor removes a node. @return the propositions whose words have changed */
	private Set<String> change() {
		Proposition proposition = map.getPropositions().get(random.nextInt(NODES));
		switch (random.nextInt(4)) {
			case 0 -> {
				proposition.setText("Other words: " + "more and ".repeat(random.nextInt(12)) + "less");
				return Set.of(proposition.getId());
			}
			case 1 -> states.put(proposition.getId(), new NodeState(random.nextDouble(), random.nextBoolean() ? Standing.OUT : Standing.IN));
			case 2 -> map.getDrawing().getPlaces().get(random.nextInt(NODES)).setWidth(150 + random.nextInt(200));
			default -> {
				Placement place = map.getDrawing().getPlaces().get(random.nextInt(map.getDrawing().getPlaces().size()));
				place.setX(random.nextInt(3000));
				place.setY(random.nextInt(2000));
			}
		}
		return Set.of();
	}

	/** Supports, attacks, linked premises, undercuts, and an attack on an attack; every box has a place, and so have some meeting points. */
	private ArgumentMap map() {
		ArgumentMap made = ArgumentMaps.create("Random");
		MapDraft draft = new MapDraft(made);
		for (int i = 0; i < NODES; i++)
			draft.proposition("Proposition " + i, PropositionType.values()[i % 4]);
		List<Proposition> all = made.getPropositions();
		for (int i = 3; i < NODES; i++) {
			Proposition above = all.get(random.nextInt(i - 1));
			switch (random.nextInt(4)) {
				case 0 -> draft.conflict(above, all.get(i));
				case 1 -> draft.inference(above, all.get(i), all.get(i - 1));
				case 2 -> {
					if (!made.getRelations().isEmpty())
						draft.conflict(made.getRelations().get(random.nextInt(made.getRelations().size())), all.get(i));
				}
				default -> draft.inference(above, all.get(i));
			}
		}
		made.setDrawing(ArgumentFactory.eINSTANCE.createDrawing());
		all.forEach(node -> place(made, node));
		made.getRelations().stream().filter(r -> random.nextInt(3) == 0).forEach(relation -> place(made, relation));
		return made;
	}

	private void place(ArgumentMap made, Node node) {
		Placement place = ArgumentFactory.eINSTANCE.createPlacement();
		place.setNode(node);
		place.setX(random.nextInt(3000));
		place.setY(node instanceof Relation ? random.nextInt(2000) : made.getPropositions().indexOf(node) / 8 * 200);
		made.getDrawing().getPlaces().add(place);
	}
}
