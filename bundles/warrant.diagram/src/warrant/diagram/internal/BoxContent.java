package warrant.diagram.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import warrant.argument.Evidence;
import warrant.argument.Participant;
import warrant.argument.Proposition;
import warrant.argument.PropositionType;
import warrant.argument.Side;
import warrant.argument.Stance;
import warrant.diagram.BoxKind;
import warrant.diagram.CleanText;
import warrant.diagram.NodeState;

/**
 * The words on a box.
 *
 * @param caption for a recommendation: who should; else empty
 * @param source who or what says it, short
 * @param chips actors for (+) and against (−) it, and tags (#)
 * @param suggested whether no person has decided on any of its evidence
 * @param folded propositions hidden below it
 */
record BoxContent(BoxKind kind, String caption, String text, String source, List<String> chips, boolean suggested, int folded, NodeState state, String colour) {
	/** A modality that names a form of speech, no word that was said. */
	private static final String IMPERATIVE = "imperative";

	static BoxContent of(Proposition p, NodeState state, int folded, List<Stance> own) {
		Stream<String> stances = own.stream().filter(s -> s.getParticipant() != null)
			.map(s -> (s.getSide() == Side.FOR ? "+ " : "– ") + CleanText.line(s.getParticipant().getName())).distinct();
		List<String> chips = Stream.concat(stances, p.getTags().stream().map(tag -> "#" + CleanText.line(tag))).toList();
		String text = CleanText.line(p.getText());
		return new BoxContent(kind(p.getType()), caption(p), text.isEmpty() ? "(no words)" : text, source(p), chips, suggested(p), folded, state,
			colour(p));
	}

	private static String colour(Proposition p) {
		return p.getColour() != null && p.getColour().matches("#[0-9A-Fa-f]{6}") ? p.getColour() : "";
	}

	private static BoxKind kind(PropositionType type) {
		return switch (type) {
			case CLAIM -> BoxKind.CLAIM;
			case MAJOR_CLAIM -> BoxKind.MAJOR_CLAIM;
			case PREMISE -> BoxKind.PREMISE;
			case RECOMMENDATION -> BoxKind.RECOMMENDATION;
		};
	}

	private static String caption(Proposition p) {
		if (p.getType() != PropositionType.RECOMMENDATION || p.getAddressee() == null) {
			return "";
		}
		String modality = IMPERATIVE.equals(p.getModality()) ? "" : CleanText.line(p.getModality());
		return (CleanText.line(p.getAddressee().getName()) + " " + modality).strip();
	}

	private static String source(Proposition p) {
		if (p.getEvidence().isEmpty()) {
			return "implicit";
		}
		long documents = p.getEvidence().stream().map(Evidence::getDocument).distinct().count();
		if (documents > 1) {
			return documents + " sources";
		}
		Evidence first = p.getEvidence().getFirst();
		Participant by = first.getSource();
		String name = by == null ? "" : CleanText.line(by.getName());
		String title = CleanText.line(first.getTitle());
		return !name.isEmpty() ? name : !title.isEmpty() ? title : CleanText.line(first.getName());
	}

	/** Evidence that carries the extractor's confidence but no annotation was never decided on. */
	private static boolean suggested(Proposition p) {
		return !p.getEvidence().isEmpty() && p.getEvidence().stream().allMatch(e -> e.getAnnotation() == null && e.isSetConfidence());
	}

	/** Whether it takes as much room as another one. */
	boolean fitsWhere(BoxContent other) {
		return kind == other.kind && caption.isEmpty() == other.caption.isEmpty() && text.equals(other.text) && chips.equals(other.chips)
			&& suggested == other.suggested;
	}

	/** Everything the box says, for those who can't see it. */
	String description() {
		List<String> parts = new ArrayList<>();
		parts.add(kind.words() + (suggested ? ", suggested" : ""));
		if (!caption.isEmpty()) {
			parts.add("addressed to " + caption);
		}
		parts.add("source: " + source);
		if (state.hasStrength()) {
			parts.add("strength " + state.figure());
		}
		if (state != NodeState.UNKNOWN) {
			parts.add(state.standing().words());
		}
		parts.addAll(chips);
		if (folded > 0) {
			parts.add(folded + " folded below");
		}
		return String.join(" · ", parts);
	}
}
