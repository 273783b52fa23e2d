package warrant.argument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The invariants of a map: what must hold before anything else can be said about it. Stateless; the map must not change meanwhile.
 * Whether an evidence's quote stands in its document is the corpus's to check: the map doesn't hold the text.
 */
public final class MapChecker {

	private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

	/** All violations, in order of the map; none for a sound one. */
	public List<Finding> check(ArgumentMap map) {
		Check check = new Check(map);
		map.eAllContents().forEachRemaining(check::element);
		check.element(map);
		return check.findings;
	}

	private static final class Check {

		private final ArgumentMap map;
		private final List<Finding> findings = new ArrayList<>();
		private final Map<String, EObject> ids = new HashMap<>();

		Check(ArgumentMap map) {
			this.map = map;
		}

		void element(EObject element) {
			if (element instanceof Identified identified)
				id(identified);
			if (element instanceof Node node)
				node(node);
			switch (element) {
			case Proposition p -> proposition(p);
			case Inference i -> inference(i);
			case Conflict c -> conflict(c);
			case Rephrase r -> rephrase(r);
			case Evidence e -> evidence(e);
			case Group g -> colour(g.getColour(), g.getId(), "group '" + g.getTitle() + "'");
			default -> { /* nothing but references */ }
			}
			references(element);
		}

		private void id(Identified element) {
			String id = element.getId();
			if (id == null || id.isBlank() || id.chars().anyMatch(Character::isWhitespace))
				error("id", element, words(element) + " has " + (id == null ? "no id" : "the id '" + id + "', which is blank or holds a space"));
			else if (ids.put(id, element) != null)
				error("id", element, "the id " + id + " is given twice, the second time to " + words(element));
		}

		private void node(Node node) {
			if (node.isSetWeight() && !(node.getWeight() >= 0 && node.getWeight() <= 1))
				error("weight", node, words(node) + " has the weight " + node.getWeight() + ", which is not between 0 and 1");
			colour(node.getColour(), node.getId(), words(node));
		}

		private void proposition(Proposition proposition) {
			if (proposition.getText() == null || proposition.getText().isBlank())
				error("text", proposition, words(proposition) + " says nothing");
		}

		private void inference(Inference inference) {
			if (inference.getPremises().isEmpty())
				error("premise", inference, words(inference) + " has no premise");
			if (inference.getConclusion() == null)
				error("conclusion", inference, words(inference) + " has no conclusion");
			confidence(inference.isSetConfidence(), inference.getConfidence(), inference);
		}

		private void conflict(Conflict conflict) {
			if (conflict.getSources().isEmpty())
				error("premise", conflict, words(conflict) + " has no source");
			if (conflict.getTarget() == null)
				error("target", conflict, words(conflict) + " has no target");
			else if (conflict.getTarget() instanceof Rephrase || conflict.getTarget() == conflict)
				error("target", conflict, words(conflict) + " attacks neither a proposition nor an inference nor another conflict");
			confidence(conflict.isSetConfidence(), conflict.getConfidence(), conflict);
		}

		private void rephrase(Rephrase rephrase) {
			if (rephrase.getSource() == null || rephrase.getTarget() == null)
				error("premise", rephrase, words(rephrase) + " lacks one of its sides");
			else if (rephrase.getSource() == rephrase.getTarget())
				error("target", rephrase, words(rephrase) + " rephrases itself");
		}

		private void evidence(Evidence evidence) {
			Identified owner = (Identified) evidence.eContainer();
			String where = "the evidence of " + words(owner) + " in " + evidence.getDocument();
			if (evidence.getDocument() == null || evidence.getDocument().isBlank())
				error("evidence", owner, "the evidence of " + words(owner) + " names no document");
			if (evidence.getStart() < 0 || evidence.getEnd() <= evidence.getStart())
				error("span", owner, where + " ends at " + evidence.getEnd() + ", not after its start " + evidence.getStart());
			if (evidence.getQuote() == null || evidence.getQuote().length() != evidence.getEnd() - evidence.getStart())
				error("quote", owner, where + " has a quote that is not as long as its span [" + evidence.getStart() + ", " + evidence.getEnd() + ")");
			confidence(evidence.isSetConfidence(), evidence.getConfidence(), owner);
		}

		private void confidence(boolean set, double confidence, Identified at) {
			if (set && !(confidence >= 0 && confidence <= 1))
				error("confidence", at, words(at) + " has the confidence " + confidence + ", which is not between 0 and 1");
		}

		private void colour(String colour, String id, String words) {
			if (colour != null && !COLOUR.matcher(colour).matches())
				findings.add(new Finding(Severity.WARNING, "colour", id, words + " has the colour '" + colour + "', which is not #rrggbb"));
		}

		private void references(EObject element) {
			Set<EObject> reported = new HashSet<>();
			for (EObject target : element.eCrossReferences()) {
				if (!EcoreUtil.isAncestor(map, target) && reported.add(target))
					error("reference", element instanceof Identified i ? i : null,
							words(element) + " refers to " + words(target) + ", which is not in the map");
			}
		}

		private void error(String check, Identified at, String message) {
			findings.add(new Finding(Severity.ERROR, check, at == null || at.getId() == null ? map.getId() : at.getId(), message));
		}

		private static String words(EObject element) {
			if (element instanceof Proposition p && p.getText() != null)
				return "'" + Wording.shortened(p.getText()) + "'";
			String kind = element.eClass().getName().toLowerCase(Locale.ROOT);
			return element instanceof Identified i ? kind + " " + i.getId() : "a " + kind;
		}
	}
}
