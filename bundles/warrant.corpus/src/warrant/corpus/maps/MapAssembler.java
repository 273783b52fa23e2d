package warrant.corpus.maps;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import warrant.argument.ArgumentFactory;
import warrant.argument.ArgumentMap;
import warrant.argument.ArgumentPackage;
import warrant.argument.Conflict;
import warrant.argument.Inference;
import warrant.argument.Node;
import warrant.argument.Participant;
import warrant.argument.Proposition;
import warrant.argument.PropositionType;
import warrant.corpus.AnalysedDocument;
import warrant.corpus.identity.Ids;
import warrant.corpus.statements.HandLinks;
import warrant.corpus.statements.NearDuplicates;
import warrant.corpus.statements.Statement;
import warrant.corpus.statements.StatementClusters;
import warrant.extraction.Component;
import warrant.extraction.Recommendation;
import warrant.extraction.Relation;
import warrant.extraction.RelationType;

/**
 * Builds one map from documents, one after the other: components and recommendations become propositions with evidence, relations become
 * inference and conflict nodes. What several documents say becomes one proposition with several passages, worded as the passage most like the
 * others; what one denies of another becomes a conflict. A document that repeats another is no second voice and left out.
 */
public final class MapAssembler {

	private final ArgumentMap map = ArgumentFactory.eINSTANCE.createArgumentMap();
	private final Participants participants = new Participants(map);
	private final StatementClusters<Proposition> statements;
	private final NearDuplicates duplicates = new NearDuplicates();
	private final Map<String, Node> knownRelations = new HashMap<>();
	private final String title;
	private int documents;

	/** A map for which nobody has joined statements or kept them apart. */
	public MapAssembler(String title, Optional<String> question) {
		this(title, question, HandLinks.none());
	}

	/** @param hand what a person has joined or kept apart */
	public MapAssembler(String title, Optional<String> question, HandLinks hand) {
		statements = new StatementClusters<>(hand);
		this.title = title;
		map.setId(Ids.of("map", title));
		map.setTitle(title);
		question.ifPresent(map::setQuestion);
	}

	/** Adds what a document says. */
	public void add(AnalysedDocument document) {
		if (duplicates.add(document.document().name(), document.document().text()).isPresent())
			return;
		documents++;
		title(document);
		Passages passages = new Passages(document, participants);
		Map<String, Proposition> byComponent = new HashMap<>();
		Map<String, Recommendation> frames = new HashMap<>();
		for (Recommendation frame : document.extraction().recommendations())
			frame.component().ifPresent(component -> frames.putIfAbsent(component, frame));
		for (Component component : document.extraction().components())
			byComponent.put(component.id(), proposition(component, Optional.ofNullable(frames.get(component.id())), passages));
		for (Recommendation frame : document.extraction().recommendations())
			if (frame.component().filter(byComponent::containsKey).isEmpty())
				alone(frame, passages);
		relate(document.extraction().relations(), byComponent);
	}

	/** A map of one document without a question is called as the document is. */
	private void title(AnalysedDocument document) {
		boolean alone = documents == 1 && map.getQuestion() == null && !document.document().title().isBlank();
		map.setTitle(alone ? document.document().title() : title);
	}

	/** The map so far; goes on growing with {@link #add}. */
	public ArgumentMap map() {
		return map;
	}

	/** Name of each document that was left out, with that of the one it repeats. */
	public Map<String, String> copies() {
		return duplicates.copies();
	}

	private Proposition proposition(Component component, Optional<Recommendation> frame, Passages passages) {
		Proposition proposition = said(passages.statement("component", component.span(), component.id()), passages.id("component", component.span()));
		passages.evidence(proposition, component.span(), component.attribution(), component.score(), component.id());
		if (!proposition.eIsSet(ArgumentPackage.Literals.PROPOSITION__KIND))
			proposition.setKind(component.kind().label());
		PropositionType type = PropositionType.valueOf(component.type().name());
		if (frame.isPresent())
			frame(proposition, frame.get(), passages);
		else if (proposition.getType() != PropositionType.RECOMMENDATION && rank(type) > rank(proposition.getType()))
			proposition.setType(type);
		return proposition;
	}

	/** A statement that is a thesis somewhere is drawn as a thesis, whatever else it is elsewhere. */
	private static int rank(PropositionType type) {
		return switch (type) {
			case PREMISE -> 0;
			case CLAIM -> 1;
			case MAJOR_CLAIM -> 2;
			case RECOMMENDATION -> 3;
		};
	}

	private void alone(Recommendation frame, Passages passages) {
		Proposition proposition = said(passages.statement("recommendation", frame.span(), frame.id()), passages.id("recommendation", frame.span()));
		passages.evidence(proposition, frame.span(), frame.issuer(), frame.score(), frame.id());
		proposition.setKind("policy");
		frame(proposition, frame, passages);
	}

	private void frame(Proposition proposition, Recommendation frame, Passages passages) {
		proposition.setType(PropositionType.RECOMMENDATION);
		proposition.setModality(frame.modality());
		Optional<Participant> addressee = frame.addressee().flatMap(who -> who.actor()).flatMap(passages::participant);
		addressee.ifPresent(proposition::setAddressee);
	}

	/** The proposition that says this already, else a new one; a new one that denies a known one attacks it. */
	private Proposition said(Statement statement, String id) {
		Optional<Proposition> same = statements.same(statement);
		if (same.isPresent()) {
			statements.add(statement, same.get());
			same.get().setText(statements.medoid(same.get()).text());
			return same.get();
		}
		Proposition proposition = ArgumentFactory.eINSTANCE.createProposition();
		proposition.setId(id);
		proposition.setText(statement.text());
		proposition.setType(PropositionType.PREMISE);
		map.getPropositions().add(proposition);
		statements.opposite(statement).ifPresent(denied -> deny(proposition, denied));
		statements.add(statement, proposition);
		return proposition;
	}

	/** Two statements that deny each other attack each other. */
	private void deny(Proposition one, Proposition other) {
		conflict(one, other, "denies");
		conflict(other, one, "denies");
	}

	private Conflict conflict(Proposition source, Node target, String why) {
		Conflict conflict = ArgumentFactory.eINSTANCE.createConflict();
		conflict.setId(Ids.of("conflict", source.getId(), target.getId(), why));
		conflict.getSources().add(source);
		conflict.setTarget(target);
		map.getRelations().add(conflict);
		return conflict;
	}

	private void relate(List<Relation> relations, Map<String, Proposition> byComponent) {
		Map<String, Node> byId = new HashMap<>();
		for (Relation relation : relations)
			if (relation.type() != RelationType.UNDERCUT)
				add(relation, byComponent, byId, byComponent.get(relation.target()));
		for (Relation relation : relations)
			if (relation.type() == RelationType.UNDERCUT)
				add(relation, byComponent, byId, byId.get(relation.target()));
	}

	/** Leaves out what has become a statement about itself because two spans of a document say the same. */
	private void add(Relation relation, Map<String, Proposition> byComponent, Map<String, Node> byId, Node target) {
		List<Proposition> sources = relation.sources().stream().map(byComponent::get).filter(s -> s != null && s != target).distinct().toList();
		if (target == null || sources.isEmpty())
			return;
		String id = Ids.of(relation.type(), target.getId(), sources.stream().map(Proposition::getId).sorted().toList());
		Node node = knownRelations.computeIfAbsent(id, key -> relation.type() == RelationType.SUPPORT
				? inference(key, sources, (Proposition) target, relation.score())
				: attack(key, sources, target, relation.score()));
		byId.put(relation.id(), node);
	}

	private Inference inference(String id, List<Proposition> premises, Proposition conclusion, double confidence) {
		Inference inference = ArgumentFactory.eINSTANCE.createInference();
		inference.setId(id);
		inference.getPremises().addAll(premises);
		inference.setConclusion(conclusion);
		inference.setConfidence(confidence);
		map.getRelations().add(inference);
		return inference;
	}

	private Conflict attack(String id, List<Proposition> sources, Node target, double confidence) {
		Conflict conflict = ArgumentFactory.eINSTANCE.createConflict();
		conflict.setId(id);
		conflict.getSources().addAll(sources);
		conflict.setTarget(target);
		conflict.setConfidence(confidence);
		map.getRelations().add(conflict);
		return conflict;
	}
}
