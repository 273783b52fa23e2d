package warrant.extraction.actors;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import warrant.extraction.ActorKind;

/** What a description means: "the institute" the institute named last, "the alliance" NATO, "the government" the one state that acts. */
final class Antecedents {

	/** Mean the first institution of the table even where the text never names it. */
	private static final Set<String> SPEAK_FOR_THEMSELVES = Set.of("alliance", "bloc", "Commission", "Alliance", "Union");

	private static final int POSSESSIVE = "'s ".length();
	/** Between a name and what stands in apposition to it. */
	private static final int LONGEST_JOINT = ", then ".length();

	private final Gazetteer gazetteer;
	private final Map<String, Cluster> clusters;
	private final Map<Integer, List<Mention>> names;
	private final Map<Integer, Mention> byStart = new HashMap<>();
	private final Map<Integer, Mention> byEnd = new HashMap<>();
	private final Map<Mention, Cluster> holding = new HashMap<>();
	/** Who a description may mean, by its words and kind: the names are all joined by now, so it is found out once. */
	private final Map<List<Object>, List<Cluster>> candidates = new HashMap<>();

	/** @param clusters of all names; grows by institutions that a description alone means */
	Antecedents(Gazetteer gazetteer, Map<String, Cluster> clusters, List<Mention> mentions) {
		this.gazetteer = gazetteer;
		this.clusters = clusters;
		names = mentions.stream().filter(mention -> mention.sort() == Mention.Sort.NAME).collect(Collectors.groupingBy(Mention::sentence));
		mentions.forEach(mention -> byStart.put(mention.span().start(), mention));
		mentions.forEach(mention -> byEnd.put(mention.span().end(), mention));
		clusters.values().forEach(cluster -> cluster.mentions().forEach(mention -> holding.put(mention, cluster)));
	}

	Optional<Cluster> of(Mention description) {
		Optional<Cluster> apposed = apposed(description).or(() -> apposedTo(description).filter(cluster -> description.sort() == Mention.Sort.DESCRIPTION));
		if (apposed.isPresent())
			return apposed;
		if (description.key().equals("government"))
			return onlyState();
		Optional<Cluster> named = lastBefore(description, candidates.computeIfAbsent(List.of(description.text(), description.key(), description.kind()),
				k -> clusters.values().stream().filter(cluster -> isDescribed(cluster, description)).toList()));
		return named.isPresent() ? named : speaksForItself(description);
	}

	/** "IG Ruhrwerk, the metalworkers' union, calls", "Mark Rutte, the alliance's secretary general,": the name right before the comma. */
	Optional<Cluster> apposedTo(Mention description) {
		if (byStart.containsKey(description.span().end() + POSSESSIVE))
			return Optional.empty();
		Mention owner = byEnd.get(description.span().start() - POSSESSIVE);
		int start = owner == null ? description.span().start() : owner.span().start();
		return namesBeside(description).filter(name -> (name.kind() == ActorKind.ORGANIZATION) == (description.kind() == ActorKind.ORGANIZATION)
				&& start - name.span().end() >= ", ".length() && start - name.span().end() <= LONGEST_JOINT).findFirst().flatMap(this::holding);
	}

	/** "Its president, Duarte Sequeira, insists": the name right behind the comma. */
	private Optional<Cluster> apposed(Mention description) {
		if (description.kind() != ActorKind.PERSON)
			return Optional.empty();
		return namesBeside(description).filter(next -> next.kind() == ActorKind.PERSON && next.span().start() > description.span().end() && next.span().start() - description.span().end() <= 2).findFirst().flatMap(this::holding);
	}

	private Stream<Mention> namesBeside(Mention description) {
		return names.getOrDefault(description.sentence(), List.of()).stream();
	}

	private Optional<Cluster> holding(Mention mention) {
		return Optional.ofNullable(holding.get(mention));
	}

	private Optional<Cluster> onlyState() {
		List<Cluster> states = clusters.values().stream().filter(cluster -> cluster.kind() == ActorKind.STATE).toList();
		return states.size() == 1 ? Optional.of(states.getFirst()) : Optional.empty();
	}

	private boolean isDescribed(Cluster cluster, Mention description) {
		if (cluster.kind() == ActorKind.PERSON)
			return description.kind() == ActorKind.PERSON
					&& cluster.mentions().stream().anyMatch(m -> m.text().toLowerCase(Locale.ROOT).startsWith(description.key() + " "));
		if (cluster.kind() != ActorKind.ORGANIZATION || description.kind() != ActorKind.ORGANIZATION)
			return false;
		if (cluster.isKnown() && (gazetteer.described(description.text()).contains(cluster.name()) || gazetteer.described(description.key()).contains(cluster.name())))
			return true;
		List<String> words = Arrays.asList(cluster.name().toLowerCase(Locale.ROOT).split("[ -]"));
		List<String> asked = Arrays.asList(description.text().toLowerCase(Locale.ROOT).split("[ -]"));
		return words.contains(asked.getLast()) && words.containsAll(asked);
	}

	/** Of several, the one mentioned last before. */
	private static Optional<Cluster> lastBefore(Mention description, List<Cluster> candidates) {
		int start = description.span().start();
		return candidates.stream().filter(cluster -> cluster.lastBefore(start) >= 0).max(Comparator.comparingInt(cluster -> cluster.lastBefore(start)));
	}

	private Optional<Cluster> speaksForItself(Mention description) {
		if (!SPEAK_FOR_THEMSELVES.contains(description.text()))
			return Optional.empty();
		return gazetteer.described(description.text()).stream().findFirst()
				.map(name -> clusters.computeIfAbsent("known:" + name, k -> new Cluster(name, ActorKind.ORGANIZATION, true)));
	}
}
