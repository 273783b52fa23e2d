package warrant.corpus.maps;

import java.util.HashMap;
import java.util.Map;

import warrant.argument.ArgumentFactory;
import warrant.argument.ArgumentMap;
import warrant.argument.Participant;

/** The actors of a map: one participant per actor, however many documents name it. */
final class Participants {

	private final ArgumentMap map;
	private final Map<String, Participant> byId = new HashMap<>();

	Participants(ArgumentMap map) {
		this.map = map;
		map.getParticipants().forEach(known -> byId.put(known.getId(), known));
	}

	Participant of(String id, String name, String kind) {
		return byId.computeIfAbsent(id, key -> {
			Participant participant = ArgumentFactory.eINSTANCE.createParticipant();
			participant.setId(key);
			participant.setName(name);
			participant.setKind(kind);
			map.getParticipants().add(participant);
			return participant;
		});
	}
}
