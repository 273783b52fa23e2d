package warrant.corpus.maps;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

import warrant.argument.ArgumentFactory;
import warrant.argument.ArgumentMap;
import warrant.argument.Proposition;
import warrant.corpus.identity.Ids;

/**
 * All maps of a run as one. Up to {@value #MOST} propositions nothing is left out; past that the strongest stay, so that a run over any
 * number of documents needs the same memory.
 */
public final class Overview {

	static final int MOST = 2000;

	private final String title;
	private final Map<String, Double> strengths = new HashMap<>();
	private ArgumentMap map;
	private int leftOut;

	public Overview(String title) {
		this.title = title;
		this.map = empty();
	}

	private ArgumentMap empty() {
		ArgumentMap fresh = ArgumentFactory.eINSTANCE.createArgumentMap();
		fresh.setId(Ids.of("overview", title));
		fresh.setTitle(title);
		return fresh;
	}

	/** Adds a copy of a map. @param strength of its propositions, 0 to 1 */
	public void add(ArgumentMap part, ToDoubleFunction<Proposition> strength) {
		Selection selection = Selection.strongest(part, strength, MOST);
		leftOut += selection.leftOut();
		for (Proposition proposition : part.getPropositions())
			if (selection.elements().contains(proposition))
				strengths.put(proposition.getId(), strength.applyAsDouble(proposition));
		new MapCopy(map).add(part, selection.elements());
		if (map.getPropositions().size() > 2 * MOST)
			prune();
	}

	private void prune() {
		Selection selection = Selection.strongest(map, proposition -> strengths.get(proposition.getId()), MOST);
		leftOut += selection.leftOut();
		ArgumentMap pruned = empty();
		new MapCopy(pruned).add(map, selection.elements());
		map = pruned;
		Set<String> kept = new HashSet<>();
		map.getPropositions().forEach(proposition -> kept.add(proposition.getId()));
		strengths.keySet().retainAll(kept);
	}

	/** The one map. */
	public ArgumentMap map() {
		if (map.getPropositions().size() > MOST)
			prune();
		return map;
	}

	/** Propositions of the maps that are not in it. */
	public int leftOut() {
		return leftOut;
	}
}
