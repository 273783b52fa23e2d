package warrant.corpus.maps;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import warrant.argument.ArgumentMap;
import warrant.argument.Conflict;
import warrant.argument.Evidence;
import warrant.argument.Inference;
import warrant.argument.Node;
import warrant.argument.Proposition;
import warrant.argument.Relation;
import warrant.argument.evaluation.Assessment;
import warrant.argument.evaluation.NodeAssessment;

/** A map as an outline in words, for pasting into a text: what supports (+) and attacks (–) stands indented below, with strength and source. */
public final class MapWords {

	private static final String INDENT = "    ";

	private final ArgumentMap map;
	private final Optional<Assessment> assessment;
	private final Map<Node, List<Relation>> into;
	private final StringBuilder out = new StringBuilder();
	private final Set<Node> said = new HashSet<>();
	private Optional<Set<String>> only = Optional.empty();

	/** @param assessment empty: no strengths */
	public MapWords(ArgumentMap map, Optional<Assessment> assessment) {
		this.map = map;
		this.assessment = assessment;
		this.into = map.getRelations().stream().filter(r -> target(r) != null).collect(Collectors.groupingBy(MapWords::target));
	}

	private static Node target(Relation relation) {
		return relation instanceof Inference i ? i.getConclusion() : relation instanceof Conflict c ? c.getTarget() : null;
	}

	/** @param ids of the nodes to be told; empty: all */
	public String of(Optional<Set<String>> ids) {
		only = ids;
		if (ids.isEmpty() && map.getTitle() != null)
			out.append(map.getTitle()).append("\n\n");
		tops().forEach(top -> tell(top, "", 0));
		map.getPropositions().stream().filter(p -> wanted(p) && !said.contains(p)).forEach(p -> tell(p, "", 0));
		return out.toString();
	}

	private boolean wanted(Node node) {
		return only.isEmpty() || only.get().contains(node.getId());
	}

	/** Propositions that lead to nothing that is told. */
	private List<Proposition> tops() {
		Set<Proposition> leading = new LinkedHashSet<>();
		map.getRelations().stream().filter(r -> top(r) != null && wanted(top(r))).forEach(r -> leading.addAll(sources(r)));
		return map.getPropositions().stream().filter(p -> wanted(p) && !leading.contains(p)).toList();
	}

	/** The proposition a relation ends on in the end: an undercut is told below what it weakens. */
	private static Proposition top(Relation relation) {
		Node at = relation;
		for (int depth = 0; depth < 8 && at instanceof Relation r; depth++)
			at = target(r);
		return at instanceof Proposition p ? p : null;
	}

	private static List<Proposition> sources(Relation relation) {
		return relation instanceof Inference i ? i.getPremises() : relation instanceof Conflict c ? c.getSources() : List.of();
	}

	private void tell(Proposition proposition, String sign, int depth) {
		out.append(INDENT.repeat(depth)).append(sign).append(proposition.getText());
		assessment.flatMap(a -> a.node(proposition.getId())).ifPresent(this::standing);
		String where = proposition.getEvidence().stream().map(MapWords::source).filter(Objects::nonNull).distinct().collect(Collectors.joining("; "));
		out.append(where.isEmpty() ? " [implicit]" : " [" + where + "]");
		if (!said.add(proposition)) {
			out.append(" (see above)\n");
			return;
		}
		out.append('\n');
		for (Relation relation : into.getOrDefault(proposition, List.of()))
			below(relation, relation instanceof Inference ? "+ " : "– ", depth + 1);
	}

	private void below(Relation relation, String sign, int depth) {
		List<Proposition> sources = sources(relation);
		for (int i = 0; i < sources.size(); i++)
			if (wanted(sources.get(i)))
				tell(sources.get(i), i == 0 ? sign : "and ", depth);
		for (Relation other : into.getOrDefault(relation, List.of()))
			below(other, "× undercut: ", depth + 1);
	}

	private void standing(NodeAssessment node) {
		String word = switch (node.label()) {
			case IN -> "accepted";
			case OUT -> "defeated";
			case UNDEC -> "undecided";
		};
		out.append(" (").append(word);
		node.dfQuad().ifPresent(strength -> out.append(String.format(Locale.ROOT, ", %.2f", strength)));
		out.append(')');
	}

	private static String source(Evidence evidence) {
		String title = evidence.getTitle() == null ? evidence.getName() : evidence.getTitle();
		return evidence.getSource() == null ? title : evidence.getSource().getName() + ", " + title;
	}
}
