package warrant.corpus.editing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import warrant.argument.ArgumentMap;
import warrant.argument.ArgumentMaps;
import warrant.argument.Conflict;
import warrant.argument.Inference;
import warrant.argument.Node;
import warrant.argument.Preference;
import warrant.argument.Proposition;
import warrant.argument.PropositionType;
import warrant.argument.Wording;

/** Ways to mend what the structural checks find, by the word of the check. */
public final class MapRepairs {

	/** One way: what it is called, and what it does. */
	public record Repair(String label, Consumer<MapEdits> change) {
	}

	private final ArgumentMap map;

	public MapRepairs(ArgumentMap map) {
		this.map = map;
	}

	/** @param check of a {@link warrant.argument.Finding}, {@code id} its node; none where nothing can be offered or the node is gone */
	public List<Repair> of(String check, String id) {
		Optional<Proposition> found = map.getPropositions().stream().filter(p -> p.getId().equals(id)).findFirst();
		if (found.isEmpty())
			return List.of();
		Proposition proposition = found.get();
		return switch (check) {
			case "orphan" -> List.of(delete("Delete this proposition", List.of(proposition)));
			case "unsourced-premise" -> List.of(implicitSupport(proposition), delete("Delete this premise", List.of(proposition)));
			case "unsupported-major-claim" -> List.of(implicitSupport(proposition),
					new Repair("Take it for a plain claim", edits -> proposition.setType(PropositionType.CLAIM)));
			case "circular-support" -> circle(proposition);
			case "contradiction" -> contradiction(proposition);
			default -> List.of();
		};
	}

	private static Repair delete(String label, List<? extends Node> nodes) {
		return new Repair(label, edits -> edits.delete(nodes));
	}

	/** The reason that is missing is put on the map, to be worded and sourced. */
	private static Repair implicitSupport(Proposition proposition) {
		return new Repair("Add the reason that is missing, to be worded", edits -> edits
				.support(List.of(edits.add("Because … (say why: " + shortened(proposition.getText()) + ")", PropositionType.PREMISE)), proposition));
	}

	private static String shortened(String text) {
		return Wording.shortened(text);
	}

	/** Each inference of the circle that ends here could be the one too many. */
	private List<Repair> circle(Proposition proposition) {
		List<Repair> repairs = new ArrayList<>();
		for (Inference inference : ArgumentMaps.inferencesTo(map, proposition)) {
			Optional<Proposition> back = inference.getPremises().stream().filter(premise -> leadsTo(proposition, premise)).findFirst();
			back.ifPresent(premise -> repairs.add(delete("Remove the support by '" + shortened(premise.getText()) + "'", List.of(inference))));
		}
		return repairs;
	}

	/** Whether one supports another, directly or through others; itself too. */
	private boolean leadsTo(Proposition from, Proposition to) {
		Set<Proposition> seen = new HashSet<>(Set.of(from));
		boolean more = true;
		while (more && !seen.contains(to)) {
			more = false;
			for (Inference inference : ArgumentMaps.inferences(map))
				more |= inference.getPremises().stream().anyMatch(seen::contains) && seen.add(inference.getConclusion());
		}
		return seen.contains(to);
	}

	private List<Repair> contradiction(Proposition proposition) {
		List<Repair> repairs = new ArrayList<>();
		for (Conflict conflict : ArgumentMaps.conflicts(map)) {
			boolean itself = conflict.getSources().contains(proposition);
			if (conflict.getTarget() != proposition && !itself)
				continue;
			if (conflict.getPreference() == Preference.TARGET)
				repairs.add(new Repair("Prefer neither side: let the attack by '" + names(conflict) + "' count",
						edits -> edits.prefer(conflict, Preference.NONE)));
			repairs.add(delete("Remove the attack by '" + names(conflict) + "'", List.of(conflict)));
			ArgumentMaps.inferences(map).stream()
					.filter(i -> i.getConclusion() == conflict.getTarget() && i.getPremises().stream().anyMatch(conflict.getSources()::contains))
					.forEach(i -> repairs.add(delete("Remove the support by '" + shortened(i.getPremises().getFirst().getText()) + "'", List.of(i))));
		}
		return repairs;
	}

	private static String names(Conflict conflict) {
		return shortened(conflict.getSources().getFirst().getText());
	}
}
