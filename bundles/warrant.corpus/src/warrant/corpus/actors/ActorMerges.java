package warrant.corpus.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import warrant.annotation.ActorRegister;
import warrant.annotation.AnnotationFactory;
import warrant.annotation.Link;
import warrant.corpus.tables.ActorSummary;
import warrant.extraction.ActorKind;

/**
 * Proposes which actors of a corpus are one: the same name taken for two kinds, spellings of one name, acronyms, surnames, short forms. A pair
 * that the register's links speak of, either way, is never proposed again. Time grows with the number of actors, not with its square.
 */
public final class ActorMerges {

	private static final Comparator<ActorMerge> SUREST_FIRST = Comparator.comparingDouble((ActorMerge merge) -> -merge.confidence())
			.thenComparingInt(merge -> -merge.part().mentions() - merge.whole().mentions()).thenComparing(merge -> merge.part().name())
			.thenComparing(merge -> merge.part().id()).thenComparing(merge -> merge.whole().id());
	/** A short form that this many actors could mean says nothing. */
	private static final int MOST_MEANINGS = 1;

	private final Set<Set<String>> decided = new HashSet<>();
	private final Map<Set<String>, ActorMerge> proposals = new LinkedHashMap<>();

	private ActorMerges(ActorRegister register) {
		for (Link link : register.getLinks())
			decided.add(Set.of(link.getFirst(), link.getSecond()));
	}

	/**
	 * The proposals, surest first; none is an empty list.
	 *
	 * @param actors of the corpus, each once
	 * @param register whose decided pairs are left out; read only
	 */
	public static List<ActorMerge> propose(List<ActorSummary> actors, ActorRegister register) {
		ActorMerges merges = new ActorMerges(register);
		merges.alike(actors);
		for (ShortForm form : ShortForm.values())
			merges.shortened(actors, form);
		return merges.proposals.values().stream().sorted(SUREST_FIRST).toList();
	}

	/** The decision on a proposal, to be added to the register's links (by a command, where there is a command stack). */
	public static Link decision(ActorMerge merge, boolean together) {
		Link link = AnnotationFactory.eINSTANCE.createLink();
		link.setFirst(merge.part().id());
		link.setSecond(merge.whole().id());
		link.setTogether(together);
		return link;
	}

	/** Names that are the same but for their spelling. */
	private void alike(List<ActorSummary> actors) {
		Map<String, List<ActorSummary>> byName = new HashMap<>();
		for (ActorSummary actor : actors)
			byName.computeIfAbsent(Spelling.plain(actor.name()), k -> new ArrayList<>()).add(actor);
		byName.values().stream().filter(same -> same.size() > 1).forEach(same -> {
			ActorSummary whole = same.stream().max(Comparator.comparingInt(ActorSummary::mentions).thenComparing(ActorSummary::id)).orElseThrow();
			same.stream().filter(part -> part != whole).forEach(part -> propose(part, whole, spelled(part, whole), part.kind() == whole.kind() ? 0.95 : 0.85));
		});
	}

	private static String spelled(ActorSummary part, ActorSummary whole) {
		if (part.kind() != whole.kind())
			return "the same name, once taken for " + article(part.kind()) + " and once for " + article(whole.kind());
		return "\u201c%s\u201d and \u201c%s\u201d differ only in spelling".formatted(part.name(), whole.name());
	}

	private static String article(ActorKind kind) {
		return (kind == ActorKind.ORGANIZATION ? "an " : "a ") + kind.label();
	}

	/** A short form and the one longer name it can be short for. */
	private void shortened(List<ActorSummary> actors, ShortForm form) {
		Map<String, List<ActorSummary>> byShort = new HashMap<>();
		for (ActorSummary actor : actors)
			for (String brief : form.of(actor))
				byShort.computeIfAbsent(brief, k -> new ArrayList<>()).add(actor);
		for (ActorSummary part : actors) {
			List<ActorSummary> meant = byShort.getOrDefault(form.key(part), List.of()).stream().filter(whole -> whole != part && form.allows(part, whole)).toList();
			if (!meant.isEmpty() && meant.size() <= MOST_MEANINGS)
				propose(part, meant.getFirst(), form.reason(part, meant.getFirst()), form.confidence());
		}
	}

	private void propose(ActorSummary part, ActorSummary whole, String reason, double confidence) {
		Set<String> pair = Set.of(part.id(), whole.id());
		if (!decided.contains(pair))
			proposals.putIfAbsent(pair, new ActorMerge(part, whole, reason, confidence));
	}
}
