package warrant.ui.map.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.widgets.Label;

import warrant.argument.Conflict;
import warrant.argument.Inference;
import warrant.argument.Node;
import warrant.argument.Preference;
import warrant.argument.Proposition;
import warrant.argument.Relation;
import warrant.argument.Scheme;
import warrant.argument.Schemes;
import warrant.argument.Wording;
import warrant.corpus.editing.MapEdits;
import warrant.ui.map.MapActions;
import warrant.ui.map.OpenMap;

/** An arrow: what it says, its scheme with critical questions, or which side of an attack is preferred. */
final class RelationPage {

	private final OpenMap open;
	private final MapActions actions;

	RelationPage(OpenMap open, MapActions actions) {
		this.open = open;
		this.actions = actions;
	}

	/** @return brings up to date what evaluation says */
	Runnable fill(Rows rows, Relation relation) {
		Label verdict = rows.title("");
		Label why = rows.soft("");
		Node target = MapEdits.target(relation);
		List<Proposition> sources = MapEdits.sources(relation);
		for (Proposition source : sources)
			rows.link(Wording.shortened(source.getText()), () -> open.select(Set.of(source.getId())));
		rows.caption(verb(relation, sources.size() > 1));
		if (target != null)
			rows.link(name(target), () -> open.select(Set.of(target.getId())));
		switch (relation) {
			case Inference inference -> inference(rows, inference);
			case Conflict conflict -> preference(rows, conflict);
			default -> { /* a rephrase has nothing to choose */ }
		}
		return () -> PropositionPage.tell(open.assessment(relation.getId()), verdict, why);
	}

	private static String verb(Relation relation, boolean several) {
		return switch (relation) {
			case Inference i -> several ? "together support" : "supports";
			case Conflict c -> c.getTarget() instanceof Relation ? several ? "together undercut" : "undercuts" : several ? "together attack" : "attacks";
			default -> "says the same as";
		};
	}

	private static String name(Node node) {
		return switch (node) {
			case Proposition p -> Wording.shortened(p.getText());
			case Inference i -> "the support for: " + Wording.shortened(i.getConclusion().getText());
			case Relation r -> "the attack by: " + MapEdits.sources(r).stream().findFirst().map(p -> Wording.shortened(p.getText())).orElse("");
			default -> "";
		};
	}

	private void inference(Rows rows, Inference inference) {
		List<String> names = new ArrayList<>();
		names.add("None");
		Schemes.all().forEach(scheme -> names.add(scheme.name()));
		String chosen = inference.getScheme();
		if (chosen != null && Schemes.named(chosen).isEmpty())
			names.add(chosen);
		int selected = chosen == null ? 0 : Math.max(0, names.indexOf(Schemes.named(chosen).map(Scheme::name).orElse(chosen)));
		rows.choice("Argumentation scheme", names.toArray(String[]::new), selected,
				index -> actions.scheme(inference, index == 0 ? "" : names.get(index)));
		Optional.ofNullable(chosen).flatMap(Schemes::named).ifPresent(scheme -> questions(rows, scheme));
		if (inference.getPremises().size() > 1)
			rows.button("Unlink Premises", () -> actions.unlink(inference));
	}

	private static void questions(Rows rows, Scheme scheme) {
		rows.caption("It argues");
		rows.soft(String.join(" ", scheme.premises()) + " So: " + scheme.conclusion());
		rows.caption("Critical questions");
		scheme.questions().forEach(question -> rows.words("•  " + question));
	}

	private void preference(Rows rows, Conflict conflict) {
		rows.caption("Which side do you prefer?");
		String attacked = conflict.getTarget() instanceof Proposition ? "What is attacked" : "The arrow that is attacked";
		rows.radio("Neither: the attack counts as it is", conflict.getPreference() == Preference.NONE, () -> actions.prefer(conflict, Preference.NONE));
		rows.radio("The attacker", conflict.getPreference() == Preference.SOURCE, () -> actions.prefer(conflict, Preference.SOURCE));
		rows.radio(attacked, conflict.getPreference() == Preference.TARGET, () -> actions.prefer(conflict, Preference.TARGET));
	}
}
