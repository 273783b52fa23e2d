package warrant.interchange.argdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import warrant.argument.ArgumentFactory;
import warrant.argument.ArgumentMap;
import warrant.argument.Evidence;
import warrant.argument.Participant;
import warrant.argument.Proposition;
import warrant.argument.PropositionType;
import warrant.interchange.internal.Ids;

/** The data of a statement that mean something to a map: {@code type}, {@code kind}, {@code evidence}. The rest is a loss. */
final class PropositionData {

	private final ArgdownDocument document;
	private final ArgumentMap map;
	private final Map<String, Participant> speakers = new HashMap<>();
	private final Set<Proposition> typed = new HashSet<>();

	PropositionData(ArgdownDocument document, ArgumentMap map) {
		this.document = document;
		this.map = map;
	}

	/** Those whose type was said. */
	Set<Proposition> typed() {
		return typed;
	}

	void fill(Proposition proposition, Map<String, Object> data, int line) {
		data.forEach((key, value) -> {
			boolean taken = switch (key) {
			case "type" -> setType(proposition, value.toString());
			case "kind" -> setKind(proposition, value);
			case "evidence" -> addEvidence(proposition, value, line);
			default -> false;
			};
			if (!taken)
				document.lose(line, "data", "a proposition has no place for '" + key + ": " + value + "'");
		});
	}

	private boolean setType(Proposition proposition, String literal) {
		PropositionType type = PropositionType.get(literal);
		if (type == null)
			return false;
		proposition.setType(type);
		return typed.add(proposition);
	}

	private static boolean setKind(Proposition proposition, Object value) {
		proposition.setKind(value instanceof String kind ? kind : null);
		return value instanceof String;
	}

	private boolean addEvidence(Proposition proposition, Object value, int line) {
		if (!(value instanceof List<?> list))
			return false;
		for (Object item : list) {
			if (item instanceof Map<?, ?> fields)
				proposition.getEvidence().add(evidence(fields));
			else
				document.lose(line, "data", "evidence without quote or source: '" + item + "'");
		}
		return true;
	}

	private Evidence evidence(Map<?, ?> fields) {
		Evidence evidence = ArgumentFactory.eINSTANCE.createEvidence();
		if (fields.get("quote") instanceof String quote)
			evidence.setQuote(quote);
		if (fields.get("document") instanceof String name)
			evidence.setName(name);
		if (fields.get("source") instanceof String source)
			evidence.setSource(speakers.computeIfAbsent(source, this::participant));
		return evidence;
	}

	private Participant participant(String name) {
		Participant participant = ArgumentFactory.eINSTANCE.createParticipant();
		participant.setId(Ids.of("argdown participant", name));
		participant.setName(name);
		map.getParticipants().add(participant);
		return participant;
	}
}
