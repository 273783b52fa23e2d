package warrant.interchange.argdown;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import warrant.argument.ArgumentMap;
import warrant.argument.Evidence;
import warrant.argument.Node;
import warrant.argument.Participant;
import warrant.argument.Proposition;
import warrant.interchange.Loss;
import warrant.interchange.internal.FeatureLosses;

/** The line that defines a statement: {@code [title]: text #tag {id: "...", type: claim, evidence: [...]}}. */
final class StatementLines {

	private final List<Loss> losses;
	private final Set<Participant> speaking = new HashSet<>();

	/** @param losses where what can't be written is noted */
	StatementLines(List<Loss> losses) {
		this.losses = losses;
	}

	String definition(Proposition proposition, String title) {
		String given = proposition.getText() == null ? "" : proposition.getText();
		String text = Escaping.text(given);
		if (text.isEmpty())
			lose(proposition, "Proposition", "has no text; in Argdown its title stands for it");
		else if (!Escaping.oneLine(given).equals(given))
			lose(proposition, "white space", "Argdown keeps no line ends and no runs of spaces in a text");
		String line = "[" + title + "]" + (text.isEmpty() ? "" : ": " + text);
		String tags = String.join(" ", tags(proposition, losses));
		return line + (tags.isEmpty() ? "" : " " + tags) + " " + data(proposition) + "\n";
	}

	/** As Argdown writes them; those that it can't are losses. */
	static List<String> tags(Node node, List<Loss> losses) {
		List<String> tags = new ArrayList<>();
		for (String tag : node.getTags()) {
			if (tag.matches("[A-Za-z0-9-]+"))
				tags.add("#" + tag);
			else if (!tag.isBlank() && tag.matches("[^()\\[\\]<>{}\\\\\\r\\n]+"))
				tags.add("#(" + tag + ")");
			else
				losses.add(new Loss(FeatureLosses.id(node), "tag", "Argdown can't hold this tag: '" + tag + "'"));
		}
		return tags;
	}

	private String data(Proposition proposition) {
		List<String> fields = new ArrayList<>();
		if (proposition.getId() != null)
			fields.add("id: " + FlowYaml.quote(proposition.getId()));
		fields.add("type: " + proposition.getType().getLiteral());
		if (proposition.getKind() != null)
			fields.add("kind: " + FlowYaml.quote(proposition.getKind()));
		if (!proposition.getEvidence().isEmpty())
			fields.add("evidence: " + proposition.getEvidence().stream().map(this::evidence).collect(joining(", ", "[", "]")));
		return "{" + String.join(", ", fields) + "}";
	}

	private String evidence(Evidence evidence) {
		List<String> fields = new ArrayList<>();
		if (evidence.getSource() != null && evidence.getSource().getName() != null) {
			fields.add("source: " + FlowYaml.quote(evidence.getSource().getName()));
			speaking.add(evidence.getSource());
		}
		if (evidence.getQuote() != null)
			fields.add("quote: " + FlowYaml.quote(evidence.getQuote()));
		if (evidence.getName() != null)
			fields.add("document: " + FlowYaml.quote(evidence.getName()));
		return "{" + String.join(", ", fields) + "}";
	}

	/** Participants are names in the evidence: their ids are lost, and so is whoever says nothing. */
	void loseSilent(ArgumentMap map) {
		for (Participant participant : map.getParticipants())
			lose(participant, "Participant", speaking.contains(participant) ? "Argdown has no place for its id"
					: "Argdown names only who says something: '" + participant.getName() + "'");
	}

	private void lose(EObject element, String kind, String reason) {
		losses.add(new Loss(FeatureLosses.id(element), kind, reason));
	}
}
