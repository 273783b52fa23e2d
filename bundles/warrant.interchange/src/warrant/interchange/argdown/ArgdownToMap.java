package warrant.interchange.argdown;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import warrant.argument.ArgumentFactory;
import warrant.argument.ArgumentMap;
import warrant.argument.ArgumentMaps;
import warrant.argument.Conflict;
import warrant.argument.Group;
import warrant.argument.Inference;
import warrant.argument.Node;
import warrant.argument.Proposition;
import warrant.argument.Relation;
import warrant.interchange.Loss;
import warrant.interchange.argdown.ArgdownDocument.Argument;
import warrant.interchange.argdown.ArgdownDocument.Member;
import warrant.interchange.argdown.ArgdownDocument.Section;
import warrant.interchange.argdown.ArgdownDocument.Sign;
import warrant.interchange.argdown.ArgdownDocument.Statement;
import warrant.interchange.argdown.ArgdownDocument.Step;
import warrant.interchange.internal.Ids;
import warrant.interchange.internal.PropositionTypes;

/**
 * Makes a map of what an Argdown file says. Statements and sketched arguments become propositions, steps of a reconstructed argument inferences;
 * what supports or attacks from such an argument does so from its conclusion, and what undercuts it undercuts its last step, as in Argdown's
 * own model. Used once.
 */
final class ArgdownToMap {

	private static final ArgumentFactory FACTORY = ArgumentFactory.eINSTANCE;

	private final ArgdownDocument document;
	private final ArgumentMap map;
	private final PropositionData data;
	private final Set<String> ids = new HashSet<>();
	private final Map<Member, Node> made = new LinkedHashMap<>();
	private final Map<Proposition, Set<Relation>> outgoing = new HashMap<>();
	private final Map<Section, Group> groups = new LinkedHashMap<>();
	private final Set<List<Object>> said = new HashSet<>();
	/** Two statements of which one attacks the other are contrary then, which goes both ways. */
	private final boolean strict;

	ArgdownToMap(ArgdownDocument document, String name) {
		this.document = document;
		Object title = document.frontMatter.remove("title");
		this.map = ArgumentMaps.create(Ids.of("argdown", name, document.statements.keySet().toString()), title instanceof String s && !s.isBlank() ? s : name);
		this.strict = "strict".equals(document.frontMatter.remove("model.mode")) || "strict".equals(document.frontMatter.remove("mode"))
				|| document.frontMatter.get("model") instanceof Map<?, ?> model && "strict".equals(model.get("mode"));
		this.data = new PropositionData(document, map);
	}

	ArgumentMap map() {
		if (document.frontMatter.remove("question") instanceof String question)
			map.setQuestion(question);
		document.frontMatter.forEach((key, value) -> document.lose(1, "front matter", "a map has no place for '" + key + ": " + value + "'"));
		document.statements.values().stream().sorted(Comparator.comparingInt(s -> s.line))
				.forEach(s -> addProposition(s, s.title, s.text.isEmpty() ? s.title : s.text));
		document.arguments.values().stream().filter(a -> !a.isReconstructed())
				.forEach(a -> addProposition(a, "<" + a.title + ">", a.text.isEmpty() ? a.title : a.text));
		document.arguments.values().stream().filter(Argument::isReconstructed).forEach(this::addSteps);
		document.relations.stream().filter(r -> r.sign() != Sign.UNDERCUT).forEach(this::relate);
		document.relations.stream().filter(r -> r.sign() == Sign.UNDERCUT).forEach(this::relate);
		PropositionTypes.guess(map, data.typed());
		return map;
	}

	private void addProposition(Member member, String title, String text) {
		Proposition proposition = FACTORY.createProposition();
		map.getPropositions().add(proposition);
		made.put(member, proposition);
		proposition.setText(text);
		Section section = member instanceof Statement s ? s.section : ((Argument) member).section;
		proposition.getTags().addAll(member instanceof Statement s ? s.tags : ((Argument) member).tags);
		Map<String, Object> values = member instanceof Statement s ? s.data : ((Argument) member).data;
		proposition.setId(id(values.remove("id"), title));
		data.fill(proposition, values, member instanceof Statement s ? s.line : ((Argument) member).line);
		if (section != null && section.isGroup())
			groups.computeIfAbsent(section, this::group).getNodes().add(proposition);
	}

	private Group group(Section section) {
		Group group = FACTORY.createGroup();
		group.setId(id(null, "group " + section.title()));
		group.setTitle(section.title());
		map.getGroups().add(group);
		if (section.level() > 1)
			document.losses.add(new Loss(section.title(), "heading", "groups of a map don't stand in each other: level " + section.level()));
		return group;
	}

	/** The one given, where it is free; else one named after the title, so that it stays when the file is read again. */
	private String id(Object given, String title) {
		if (given instanceof String id && !id.isBlank() && ids.add(id))
			return id;
		String id = Ids.of("argdown", title);
		for (int again = 2; !ids.add(id); again++)
			id = Ids.of("argdown", title, Integer.toString(again));
		return id;
	}

	private void addSteps(Argument argument) {
		Object given = argument.data.remove("id");
		for (Step step : argument.steps) {
			Inference inference = add(FACTORY.createInference(), id(step == argument.steps.getLast() ? given : null, "step " + argument.title));
			step.premises.forEach(premise -> inference.getPremises().add((Proposition) made.get(premise)));
			inference.setConclusion((Proposition) made.get(step.conclusion));
			inference.setScheme(step.rules.isEmpty() ? null : String.join(", ", step.rules));
			made.put(step, inference);
		}
		made.get(argument.steps.getLast()).getTags().addAll(argument.tags);
		if (!argument.text.isEmpty())
			document.lose(argument.line, "argument", "an inference has no text of its own: '" + argument.text + "'");
		argument.data.forEach((key, value) -> document.lose(argument.line, "data", "an inference has no place for '" + key + ": " + value + "'"));
	}

	private <T extends Relation> T add(T relation, String id) {
		relation.setId(id);
		map.getRelations().add(relation);
		return relation;
	}

	private void relate(ArgdownDocument.Relation relation) {
		Proposition from = source(relation.from());
		if (from == null) {
			document.lose(relation.line(), "relation", "an inference can't be where a relation comes from");
			return;
		}
		switch (relation.sign()) {
		case SUPPORT -> support(from, relation);
		case ATTACK -> attack(from, relation);
		case UNDERCUT -> undercut(from, relation);
		case CONTRADICTION -> {
			if (source(relation.to()) instanceof Proposition to) {
				conflict(from, to);
				conflict(to, from);
			}
		}
		}
	}

	/** Who speaks: the conclusion of a reconstructed argument; nobody for an inference. */
	private Proposition source(Member member) {
		return switch (member) {
		case Argument argument when argument.isReconstructed() -> (Proposition) made.get(argument.steps.getLast().conclusion);
		case Step step -> null;
		default -> (Proposition) made.get(member);
		};
	}

	private void support(Proposition from, ArgdownDocument.Relation relation) {
		Proposition to = source(relation.to());
		if (relation.to() instanceof Argument argument && argument.isReconstructed()) {
			List<Statement> premises = argument.steps.getFirst().premises;
			to = premises.size() == 1 ? (Proposition) made.get(premises.get(0)) : null;
		}
		if (to == null) {
			document.lose(relation.line(), "relation", "it is not said which premise is supported");
			return;
		}
		boolean same = from == to && relation.from() instanceof Argument;
		if (same || !said.add(List.of("+", from, to)))
			return;
		Inference inference = add(FACTORY.createInference(), id(null, "+ " + from.getId() + to.getId()));
		inference.getPremises().add(from);
		inference.setConclusion(to);
		outgoing.computeIfAbsent(from, p -> new LinkedHashSet<>()).add(inference);
	}

	private void attack(Proposition from, ArgdownDocument.Relation relation) {
		if (relation.to() instanceof Argument argument && argument.isReconstructed()) {
			document.lose(relation.line(), "relation", "it is not said which premise of <" + argument.title + "> is attacked: its last inference is");
			conflict(from, made.get(argument.steps.getLast()));
			return;
		}
		Node to = made.get(relation.to());
		conflict(from, to);
		if (strict && to instanceof Proposition other && relation.to() instanceof Statement && relation.from() instanceof Statement)
			conflict(other, from);
	}

	private void undercut(Proposition from, ArgdownDocument.Relation relation) {
		if (relation.to() instanceof Step || relation.to() instanceof Argument argument && argument.isReconstructed()) {
			conflict(from, made.get(relation.to() instanceof Step step ? step : ((Argument) relation.to()).steps.getLast()));
			return;
		}
		Proposition to = (Proposition) made.get(relation.to());
		List<Relation> undercut = List.copyOf(outgoing.getOrDefault(to, Set.of()));
		if (undercut.isEmpty()) {
			document.lose(relation.line(), "relation", "undercuts what speaks for and against nothing: taken for an attack");
			conflict(from, to);
		}
		undercut.forEach(inference -> conflict(from, inference));
	}

	private void conflict(Proposition from, Node to) {
		if (to == null || !said.add(List.of("-", from, to)))
			return;
		Conflict conflict = add(FACTORY.createConflict(), id(null, "- " + from.getId() + to.getId()));
		conflict.getSources().add(from);
		conflict.setTarget(to);
		outgoing.computeIfAbsent(from, p -> new LinkedHashSet<>()).add(conflict);
	}
}
