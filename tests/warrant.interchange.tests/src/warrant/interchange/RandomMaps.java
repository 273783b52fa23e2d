package warrant.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import warrant.argument.ArgumentFactory;
import warrant.argument.ArgumentMap;
import warrant.argument.ArgumentMaps;
import warrant.argument.Conflict;
import warrant.argument.Evidence;
import warrant.argument.Inference;
import warrant.argument.Node;
import warrant.argument.Participant;
import warrant.argument.Preference;
import warrant.argument.Proposition;
import warrant.argument.PropositionType;
import warrant.argument.Relation;
import warrant.argument.Rephrase;

/** Maps with everything a map can hold, in texts that look like syntax. The same seed gives the same map. */
public final class RandomMaps {

	private static final ArgumentFactory FACTORY = ArgumentFactory.eINSTANCE;
	private static final List<String> PIECES = List.of("taxes", "must", "rise", "[", "]", "<", ">", "#tag", "@", "{a: b}", "}", "\\", "*", "**bold**", "_",
			"snake_case", "//", "/* x */", "<!--", "===", "----", "+", "->", "(1)", "1.", ".~.", ":love:", "a.[b].c", "http://x.example/y", "“quoted”",
			"\"", "'", "é", "😀", "العربية", "Ankara: no", "3.14.", "a:b:c", "- item", "% & ;", "[x](y)", "#(two words)", "@[T]", "--", "{", "x}", ",");

	private final Random random;
	private final ArgumentMap map;
	private final List<Proposition> propositions = new ArrayList<>();
	private int ids;

	private RandomMaps(long seed) {
		this.random = new Random(seed);
		this.map = ArgumentMaps.create("map-" + seed, "Map " + seed);
	}

	/** Any map. */
	public static ArgumentMap any(long seed) {
		return new RandomMaps(seed).build();
	}

	private ArgumentMap build() {
		map.setQuestion(words());
		for (int i = random.nextInt(4); i > 0; i--)
			addParticipant("Actor " + i);
		for (int i = random.nextInt(12); i >= 0; i--)
			addProposition();
		for (int i = random.nextInt(20); i > 0; i--)
			addRelation();
		return map;
	}

	private void addParticipant(String name) {
		Participant participant = FACTORY.createParticipant();
		participant.setId("participant-" + ids++);
		participant.setName(name);
		participant.setKind("state");
		map.getParticipants().add(participant);
	}

	private void addProposition() {
		Proposition proposition = FACTORY.createProposition();
		proposition.setId("proposition-" + ids++);
		proposition.setText(words());
		proposition.setType(PropositionType.values()[random.nextInt(4)]);
		if (random.nextInt(3) == 0)
			proposition.setWeight(random.nextDouble());
		for (int i = random.nextInt(3); i > 0; i--)
			addEvidence(proposition);
		propositions.add(proposition);
		map.getPropositions().add(proposition);
	}

	private void addEvidence(Proposition proposition) {
		Evidence evidence = FACTORY.createEvidence();
		evidence.setDocument("document-" + random.nextInt(3));
		evidence.setName("folder/op-ed.txt");
		evidence.setStart(random.nextInt(1000));
		evidence.setEnd(evidence.getStart() + 10);
		evidence.setQuote(words());
		if (!map.getParticipants().isEmpty() && random.nextBoolean())
			evidence.setSource(map.getParticipants().get(random.nextInt(map.getParticipants().size())));
		proposition.getEvidence().add(evidence);
	}

	private void addRelation() {
		Relation relation = switch (random.nextInt(6)) {
		case 0, 1, 2 -> inference();
		case 3, 4 -> conflict();
		default -> rephrase();
		};
		relation.setId("relation-" + ids++);
		map.getRelations().add(relation);
	}

	private Inference inference() {
		Inference inference = FACTORY.createInference();
		inference.setConclusion(proposition());
		for (int i = random.nextInt(3); i >= 0; i--)
			inference.getPremises().add(proposition());
		if (random.nextInt(3) == 0)
			inference.setScheme("argument from " + words());
		return inference;
	}

	private Conflict conflict() {
		Conflict conflict = FACTORY.createConflict();
		conflict.getSources().add(proposition());
		List<Node> targets = new ArrayList<>(propositions);
		ArgumentMaps.inferences(map).forEach(targets::add);
		conflict.setTarget(targets.get(random.nextInt(targets.size())));
		conflict.setPreference(Preference.values()[random.nextInt(3)]);
		return conflict;
	}

	private Rephrase rephrase() {
		Rephrase rephrase = FACTORY.createRephrase();
		rephrase.setSource(proposition());
		rephrase.setTarget(proposition());
		return rephrase;
	}

	private Proposition proposition() {
		return propositions.get(random.nextInt(propositions.size()));
	}

	/** Never blank, single spaces. */
	private String words() {
		StringBuilder text = new StringBuilder();
		for (int i = random.nextInt(8); i >= 0; i--)
			text.append(text.isEmpty() || random.nextInt(5) == 0 ? "" : " ").append(PIECES.get(random.nextInt(PIECES.size())));
		return text.toString();
	}
}
