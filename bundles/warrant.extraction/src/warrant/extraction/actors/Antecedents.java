package warrant.extraction.actors;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import warrant.extraction.ActorKind;

/** What a description means: "the institute" the institute named last, "the alliance" NATO, "the government" the one state that acts. */
final class Antecedents {

	/** Mean the first institution of the table even where the text never names it. */
	private static final Set<String> SPEAK_FOR_THEMSELVES = Set.of("alliance", "bloc", "Commission", "Alliance", "Union");

	private final Gazetteer gazetteer;
	private final Map<String, Cluster> clusters;
	private final List<Mention> mentions;

	Antecedents(Gazetteer gazetteer, Map<String, Cluster> clusters, List<Mention> mentions) {
		this.gazetteer = gazetteer;
		this.clusters = clusters;
		this.mentions = mentions;
	}

	Optional<Cluster> of(Mention description) {
		Optional<Cluster> apposed = apposed(description);
		if (apposed.isPresent())
			return apposed;
		if (description.key().equals("government"))
			return onlyState();
		Optional<Cluster> named = lastBefore(description, clusters.values().stream().filter(cluster -> isDescribed(cluster, description)));
		return named.isPresent() ? named : speaksForItself(description);
	}

	/** "Its president, Duarte Sequeira, insists": the name right behind the comma. */
	private Optional<Cluster> apposed(Mention description) {
		if (description.kind() != ActorKind.PERSON)
			return Optional.empty();
		return mentions.stream().filter(next -> next.kind() == ActorKind.PERSON && next.sort() == Mention.Sort.NAME && next.sentence() == description.sentence()
				&& next.span().start() > description.span().end() && next.span().start() - description.span().end() <= 2).findFirst().flatMap(this::holding);
	}

	private Optional<Cluster> holding(Mention mention) {
		return clusters.values().stream().filter(cluster -> cluster.mentions().contains(mention)).findFirst();
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
	private Optional<Cluster> lastBefore(Mention description, Stream<Cluster> candidates) {
		return candidates.filter(cluster -> nearest(cluster, description) >= 0).max(Comparator.comparingInt(cluster -> nearest(cluster, description)));
	}

	private static int nearest(Cluster cluster, Mention description) {
		int start = description.span().start();
		return cluster.mentions().stream().mapToInt(m -> m.span().start()).filter(s -> s < start).max().orElse(-1);
	}

	private Optional<Cluster> speaksForItself(Mention description) {
		if (!SPEAK_FOR_THEMSELVES.contains(description.text()))
			return Optional.empty();
		return gazetteer.described(description.text()).stream().findFirst()
				.map(name -> clusters.computeIfAbsent("known:" + name, k -> new Cluster(name, ActorKind.ORGANIZATION, true)));
	}
}
