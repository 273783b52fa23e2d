package warrant.argument;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Adds to a map, with an id for everything that is added. Not undoable: what an analyst edits goes through the commands of the edit bundle.
 * Use one per map and thread.
 */
public final class MapDraft {

	private static final ArgumentFactory FACTORY = ArgumentFactory.eINSTANCE;

	private final ArgumentMap map;
	private final Supplier<String> ids;

	/** @param ids gives a fresh id at each call; fixed ones make a test repeatable */
	public MapDraft(ArgumentMap map, Supplier<String> ids) {
		this.map = map;
		this.ids = ids;
	}

	/** Adds to {@code map}, with random UUIDs. */
	public MapDraft(ArgumentMap map) {
		this(map, () -> UUID.randomUUID().toString());
	}

	/** The map that is added to. */
	public ArgumentMap map() {
		return map;
	}

	public Proposition proposition(String text) {
		return proposition(text, PropositionType.CLAIM);
	}

	public Proposition proposition(String text, PropositionType type) {
		Proposition proposition = FACTORY.createProposition();
		proposition.setId(ids.get());
		proposition.setText(text);
		proposition.setType(type);
		map.getPropositions().add(proposition);
		return proposition;
	}

	/** Adds a passage that says {@code proposition}; {@code document} is both id and name until the caller knows better. */
	public Evidence evidence(Proposition proposition, String document, int start, String quote) {
		Evidence evidence = FACTORY.createEvidence();
		evidence.setDocument(document);
		evidence.setName(document);
		evidence.setStart(start);
		evidence.setEnd(start + quote.length());
		evidence.setQuote(quote);
		proposition.getEvidence().add(evidence);
		return evidence;
	}

	/** @throws IllegalArgumentException without a premise */
	public Inference inference(Proposition conclusion, Proposition... premises) {
		if (premises.length == 0)
			throw new IllegalArgumentException("an inference to '" + conclusion.getText() + "' needs a premise");
		Inference inference = added(FACTORY.createInference());
		inference.setConclusion(conclusion);
		inference.getPremises().addAll(List.of(premises));
		return inference;
	}

	/**
	 * A rebut when {@code target} is a proposition, an undercut when it is an inference.
	 *
	 * @throws IllegalArgumentException without a source
	 */
	public Conflict conflict(Node target, Proposition... sources) {
		if (sources.length == 0)
			throw new IllegalArgumentException("a conflict needs a source");
		Conflict conflict = added(FACTORY.createConflict());
		conflict.setTarget(target);
		conflict.getSources().addAll(List.of(sources));
		return conflict;
	}

	/** {@code source} says {@code target} in other words. */
	public Rephrase rephrase(Proposition source, Proposition target) {
		Rephrase rephrase = added(FACTORY.createRephrase());
		rephrase.setSource(source);
		rephrase.setTarget(target);
		return rephrase;
	}

	/** The participant of that id (that of the actor register), added where the map has none. */
	public Participant participant(String id, String name) {
		for (Participant known : map.getParticipants()) {
			if (id.equals(known.getId()))
				return known;
		}
		Participant participant = FACTORY.createParticipant();
		participant.setId(id);
		participant.setName(name);
		map.getParticipants().add(participant);
		return participant;
	}

	public Stance stance(Participant participant, Proposition proposition, Side side) {
		Stance stance = FACTORY.createStance();
		stance.setId(ids.get());
		stance.setParticipant(participant);
		stance.setProposition(proposition);
		stance.setSide(side);
		map.getStances().add(stance);
		return stance;
	}

	private <T extends Relation> T added(T relation) {
		relation.setId(ids.get());
		map.getRelations().add(relation);
		return relation;
	}
}
