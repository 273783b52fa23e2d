package warrant.interchange.argdown;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import warrant.argument.ArgumentMap;
import warrant.argument.Conflict;
import warrant.argument.Inference;
import warrant.argument.Proposition;
import warrant.argument.Relation;
import warrant.interchange.Loss;
import warrant.interchange.internal.FeatureLosses;

/**
 * Argdown of one map. A proposition becomes a statement, its data hold what has no sign of its own. An inference from one premise is a line
 * {@code + [premise]} below its conclusion; one that is linked, named by a scheme, tagged, undercut or said twice becomes an argument with premises
 * and conclusion. A rebut is a line {@code - [attacker]}, an undercut a line {@code <_ [attacker]} below the inference. Used once.
 */
final class MapToArgdown {

	private final ArgumentMap map;
	private final Map<Proposition, String> titles = new LinkedHashMap<>();
	private final Titles argumentTitles = new Titles("Argument");
	private final Map<Proposition, List<String>> lines = new HashMap<>();
	private final Map<Proposition, List<Inference>> arguments = new HashMap<>();
	private final Map<Inference, Set<String>> undercuts = new LinkedHashMap<>();
	private final Set<List<Object>> said = new HashSet<>();
	private final List<Loss> losses = new ArrayList<>();

	MapToArgdown(ArgumentMap map) {
		this.map = map;
		Titles unique = new Titles("Statement");
		for (Proposition proposition : map.getPropositions())
			titles.put(proposition, unique.next(text(proposition.getText())));
	}

	void writeTo(Writer out) throws IOException {
		map.getRelations().forEach(this::note);
		map.getRelations().stream().filter(Inference.class::isInstance).forEach(inference -> place((Inference) inference));
		loseIds();
		StatementLines statements = new StatementLines(losses);
		out.write(frontMatter());
		if (titles.isEmpty())
			out.write("# " + Escaping.text(titleOr("Empty map")) + "\n");
		for (Map.Entry<Proposition, String> entry : titles.entrySet()) {
			out.write(statements.definition(entry.getKey(), entry.getValue()));
			for (String line : lines.getOrDefault(entry.getKey(), List.of()))
				out.write(line);
			out.write("\n");
			for (Inference inference : arguments.getOrDefault(entry.getKey(), List.of()))
				write(inference, out);
		}
		statements.loseSilent(map);
	}

	List<Loss> losses() {
		return losses;
	}

	private String frontMatter() {
		StringBuilder yaml = new StringBuilder();
		if (!text(map.getTitle()).isBlank())
			yaml.append("title: ").append(FlowYaml.quote(map.getTitle())).append('\n');
		if (!text(map.getQuestion()).isBlank())
			yaml.append("question: ").append(FlowYaml.quote(map.getQuestion())).append('\n');
		return yaml.isEmpty() ? "" : "===\n" + yaml + "===\n\n";
	}

	private String titleOr(String other) {
		return text(map.getTitle()).isBlank() ? other : map.getTitle();
	}

	/** Conflicts first: whether an inference is undercut says how it is written. */
	private void note(Relation relation) {
		if (relation instanceof Conflict conflict)
			note(conflict);
		else if (!(relation instanceof Inference))
			lose(relation, "Argdown has no such relation");
	}

	private void note(Conflict conflict) {
		if (!conflict.getTags().isEmpty())
			lose(conflict, "Argdown has no tags on relations: " + String.join(", ", conflict.getTags()));
		if (conflict.getSources().size() > 1)
			lose(conflict, "its " + conflict.getSources().size() + " sources attack together; in Argdown each attacks alone");
		switch (conflict.getTarget()) {
		case Proposition target -> conflict.getSources().forEach(source -> attack(conflict, source, target));
		case Inference target -> {
			for (Proposition source : conflict.getSources()) {
				if (!undercuts.computeIfAbsent(target, t -> new LinkedHashSet<>()).add(titles.get(source)))
					lose(conflict, "Argdown does not say the same undercut twice");
			}
		}
		case null, default -> lose(conflict, "in Argdown nothing attacks a conflict");
		}
	}

	private void attack(Conflict conflict, Proposition source, Proposition target) {
		if (said.add(List.of("-", source, target)))
			addLine("-", source, target);
		else
			lose(conflict, "Argdown does not say the same attack twice");
	}

	private void place(Inference inference) {
		Proposition conclusion = inference.getConclusion();
		if (conclusion == null || inference.getPremises().isEmpty()) {
			lose(inference, "lacks a premise or a conclusion");
			return;
		}
		Proposition premise = inference.getPremises().get(0);
		boolean plain = inference.getPremises().size() == 1 && text(inference.getScheme()).isBlank() && inference.getTags().isEmpty()
				&& !undercuts.containsKey(inference);
		if (plain && said.add(List.of("+", premise, conclusion)))
			addLine("+", premise, conclusion);
		else
			arguments.computeIfAbsent(conclusion, c -> new ArrayList<>()).add(inference);
	}

	/** Argdown's parser takes a relation of a statement with itself for an earlier one of the same kind, so there must be none before it. */
	private void addLine(String sign, Proposition source, Proposition target) {
		List<String> below = lines.computeIfAbsent(target, t -> new ArrayList<>());
		below.add(source == target ? 0 : below.size(), "  " + sign + " [" + titles.get(source) + "]\n");
	}

	private void write(Inference inference, Writer out) throws IOException {
		String conclusion = titles.get(inference.getConclusion());
		out.write("<" + argumentTitles.next("For: " + conclusion) + ">");
		for (String tag : StatementLines.tags(inference, losses))
			out.write(" " + tag);
		out.write(" {id: " + FlowYaml.quote(FeatureLosses.id(inference)) + "}\n\n");
		int number = 1;
		for (Proposition premise : inference.getPremises())
			out.write("(" + number++ + ") [" + titles.get(premise) + "]\n");
		String scheme = Escaping.rule(text(inference.getScheme()));
		out.write(scheme.isEmpty() ? "----\n" : "-- " + scheme + " --\n");
		for (String attacker : undercuts.getOrDefault(inference, Set.of()))
			out.write("  <_ [" + attacker + "]\n");
		out.write("(" + number + ") [" + conclusion + "]\n\n");
	}

	/** One line for all: it would drown the others. */
	private void loseIds() {
		long without = map.getRelations().size() - arguments.values().stream().mapToInt(List::size).sum();
		if (without > 0)
			losses.add(new Loss(FeatureLosses.id(map), "Relation.id", without + " relations have no place for their ids and get new ones when read back"));
	}

	private void lose(Relation relation, String reason) {
		losses.add(new Loss(FeatureLosses.id(relation), relation.eClass().getName(), reason));
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}
}
