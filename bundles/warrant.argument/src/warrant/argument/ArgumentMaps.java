package warrant.argument;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What follows from a map and is never stored in it. Each call walks the map once; whoever asks for every node takes an
 * {@link warrant.argument.evaluation.ArgumentGraph}.
 */
public final class ArgumentMaps {

	private ArgumentMaps() {
	}

	/** An empty map with a fresh id. */
	public static ArgumentMap create(String title) {
		return create(UUID.randomUUID().toString(), title);
	}

	/** An empty map. @param id a UUID; the same in every run where the map is computed */
	public static ArgumentMap create(String id, String title) {
		ArgumentMap map = ArgumentFactory.eINSTANCE.createArgumentMap();
		map.setId(id);
		map.setTitle(title);
		return map;
	}

	/** In order of the map, as they are stored; none for a map without support. */
	public static List<Inference> inferences(ArgumentMap map) {
		return relations(map, Inference.class).toList();
	}

	/** In order of the map; none for a map without attack. */
	public static List<Conflict> conflicts(ArgumentMap map) {
		return relations(map, Conflict.class).toList();
	}

	private static <T extends Relation> Stream<T> relations(ArgumentMap map, Class<T> kind) {
		return map.getRelations().stream().filter(kind::isInstance).map(kind::cast);
	}

	/** The inferences to a proposition, in order of the map; none when nothing supports it. */
	public static List<Inference> inferencesTo(ArgumentMap map, Proposition conclusion) {
		return relations(map, Inference.class).filter(i -> i.getConclusion() == conclusion).toList();
	}

	/** The conflicts that attack a node, in order of the map. */
	public static List<Conflict> conflictsOn(ArgumentMap map, Node target) {
		return relations(map, Conflict.class).filter(c -> c.getTarget() == target).toList();
	}

	/** The propositions that are supported and support nothing, in order of the map. */
	public static List<Proposition> majorClaims(ArgumentMap map) {
		Set<Proposition> supported = new HashSet<>();
		Set<Proposition> supporting = new HashSet<>();
		relations(map, Inference.class).forEach(i -> {
			supported.add(i.getConclusion());
			supporting.addAll(i.getPremises());
		});
		return map.getPropositions().stream().filter(p -> supported.contains(p) && !supporting.contains(p)).toList();
	}

	/** A conflict on a proposition. */
	public static boolean isRebut(Conflict conflict) {
		return conflict.getTarget() instanceof Proposition;
	}

	/** A conflict on an inference. */
	public static boolean isUndercut(Conflict conflict) {
		return conflict.getTarget() instanceof Inference;
	}

	/** One inference with several premises. */
	public static boolean isLinked(Inference inference) {
		return inference.getPremises().size() > 1;
	}

	/** Several inferences to one conclusion. */
	public static boolean isConvergent(ArgumentMap map, Proposition conclusion) {
		return inferencesTo(map, conclusion).size() > 1;
	}

	/** Without evidence: nobody says it in these words, the map needs it. */
	public static boolean isImplicit(Proposition proposition) {
		return proposition.getEvidence().isEmpty();
	}
}
