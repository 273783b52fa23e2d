package warrant.extraction.relations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import warrant.extraction.Component;
import warrant.extraction.ComponentType;
import warrant.extraction.Relation;
import warrant.extraction.RelationType;
import warrant.extraction.components.Candidate;
import warrant.extraction.components.Clause;
import warrant.extraction.components.ClauseRole;
import warrant.text.Document;

/**
 * Relates a document's components. Connectives inside a sentence decide first, then what gives and answers the other side's view, then models
 * and places weighed together ({@link OpEdLinks}). What says that something doesn't follow undercuts the link before it.
 */
public final class RelationFinder {

	private static final double BY_CONNECTIVE = 0.9;

	private final Optional<RelationModel> premises;
	private final Optional<RelationModel> claims;

	/**
	 * Without models only connectives and places relate.
	 *
	 * @param premises {@link RelationModel#SUPPORT_ATTACK}, which knows what premises bear on
	 * @param claims {@link RelationModel#REASON_EVIDENCE}, which knows what claims bear on
	 */
	public RelationFinder(Optional<RelationModel> premises, Optional<RelationModel> claims) {
		this.premises = premises;
		this.claims = claims;
	}

	/**
	 * The relations, called s1, s2 ...
	 *
	 * @param candidates in order
	 * @param components the same, finished
	 */
	public List<Relation> find(Document document, List<Candidate> candidates, List<Component> components) {
		Optional<Integer> thesis = thesis(components);
		StructureDecoder decoder = new StructureDecoder(components.size(), thesis);
		int[] paragraphs = paragraphs(document, candidates);
		List<Link> chosen = new ArrayList<>(decoder.decode(byConnective(candidates)));
		OtherSide otherSide = new OtherSide(candidates, components, paragraphs);
		thesis.ifPresent(t -> chosen.addAll(decoder.decode(otherSide.links(t))));
		List<Clause> clauses = candidates.stream().map(Candidate::clause).toList();
		chosen.addAll(decoder.decode(new OpEdLinks(new OpEdLinks.Places(candidates, paragraphs, thesis), premises.flatMap(m -> m.vectors(clauses)),
				otherSide::isVoice, byModels(document, candidates, paragraphs)).links()));
		chosen.sort(Comparator.comparingInt(Link::source));
		return relations(chosen, candidates, components);
	}

	private static Optional<Integer> thesis(List<Component> components) {
		for (int i = 0; i < components.size(); i++)
			if (components.get(i).type() == ComponentType.MAJOR_CLAIM)
				return Optional.of(i);
		return Optional.empty();
	}

	private static List<Link> byConnective(List<Candidate> candidates) {
		List<Link> links = new ArrayList<>();
		for (int i = 1; i < candidates.size(); i++) {
			Clause before = candidates.get(i - 1).clause();
			Clause here = candidates.get(i).clause();
			boolean sameSentence = before.sentence() == here.sentence();
			if (sameSentence && here.role() == ClauseRole.REASON)
				links.add(spoken(i, i - 1, here));
			else if (sameSentence && before.role() == ClauseRole.REASON)
				links.add(spoken(i - 1, i, before));
			else if (here.role() == ClauseRole.CONCLUSION)
				links.add(spoken(i - 1, i, here));
		}
		return links;
	}

	private static Link spoken(int source, int target, Clause by) {
		return new Link(source, target, RelationType.SUPPORT, BY_CONNECTIVE, List.of("joined by '" + by.connective().orElseThrow() + "'"));
	}

	private List<WeighedPair> byModels(Document document, List<Candidate> candidates, int[] paragraphs) {
		List<WeighedPair> pairs = new ArrayList<>();
		List<Clause> clauses = candidates.stream().map(Candidate::clause).toList();
		premises.ifPresent(m -> pairs.addAll(m.weigh(members(document, candidates, paragraphs, false), clauses,
				(source, target) -> isPremise(candidates, source))));
		claims.ifPresent(m -> pairs.addAll(m.weigh(members(document, candidates, paragraphs, true), clauses,
				(source, target) -> !isPremise(candidates, source) && !isPremise(candidates, target))));
		return pairs;
	}

	private static boolean isPremise(List<Candidate> candidates, int i) {
		return candidates.get(i).type() == ComponentType.PREMISE;
	}

	/** Members as the models were trained, one on claims and premises, the other on kinds. */
	private static List<Member> members(Document document, List<Candidate> candidates, int[] paragraphs, boolean kinds) {
		List<Member> members = new ArrayList<>();
		Surroundings around = new Surroundings(document.text(), candidates.stream().map(c -> c.clause().span()).toList());
		for (int i = 0; i < paragraphs.length; i++) {
			Candidate candidate = candidates.get(i);
			boolean claim = candidate.type() != ComponentType.PREMISE;
			String type = kinds ? candidate.kind().label() : claim ? "claim" : "premise";
			members.add(new Member(candidate.clause().span(), candidate.clause().context(), type, kinds || claim ? 1 : 0,
					around.before(i), around.sentence(i), paragraphs[i]));
		}
		return members;
	}

	/** The number of the block that each candidate stands in. */
	private static int[] paragraphs(Document document, List<Candidate> candidates) {
		int[] paragraphs = new int[candidates.size()];
		int block = 0;
		for (int i = 0; i < paragraphs.length; i++) {
			while (block + 1 < document.blocks().size() && document.blocks().get(block).span().end() < candidates.get(i).clause().span().end())
				block++;
			paragraphs[i] = block;
		}
		return paragraphs;
	}

	private static List<Relation> relations(List<Link> links, List<Candidate> candidates, List<Component> components) {
		List<Relation> relations = new ArrayList<>();
		Map<Integer, String> ids = new HashMap<>();
		for (Link link : links) {
			String id = "s" + (relations.size() + 1);
			String undercut = ids.get(link.source() - 1);
			boolean denies = undercut != null && Undercuts.says(candidates.get(link.source()).clause());
			RelationType type = denies ? RelationType.UNDERCUT : link.type();
			String target = denies ? undercut : components.get(link.target()).id();
			relations.add(new Relation(id, List.of(components.get(link.source()).id()), target, type, Math.clamp(link.probability(), 0, 1),
					denies ? List.of("says that it does not follow") : link.reasons()));
			ids.put(link.source(), denies ? null : id);
		}
		return relations;
	}
}
