package warrant.extraction.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import warrant.extraction.ActorKind;

/**
 * Joins the mentions of one document that mean one thing: names and aliases of the gazetteer, acronyms of the text, full names and
 * surnames, short forms; then descriptions with their antecedent. Names first, as they may be introduced after a description.
 */
final class MentionJoiner {

	private final Gazetteer gazetteer;
	private final Acronyms acronyms;
	private final Map<String, Cluster> clusters = new LinkedHashMap<>();
	/** Clusters by first and last word of their names. */
	private final Map<String, Set<Cluster>> byWord = new HashMap<>();

	MentionJoiner(Gazetteer gazetteer, Acronyms acronyms) {
		this.gazetteer = gazetteer;
		this.acronyms = acronyms;
	}

	/** The clusters, in order of their first mention. */
	List<Cluster> join(List<Mention> mentions) {
		List<Mention> shorter = new ArrayList<>();
		for (Mention mention : mentions)
			if (mention.sort() == Mention.Sort.KNOWN)
				known(mention);
			else if (mention.sort() == Mention.Sort.NAME && mention.key().contains(" "))
				full(mention);
			else if (mention.sort() == Mention.Sort.NAME)
				shorter.add(mention);
		shorter.forEach(this::brief);
		clusters.values().forEach(Cluster::vote);
		Antecedents antecedents = new Antecedents(gazetteer, clusters, mentions);
		for (Mention mention : mentions)
			if (mention.sort() == Mention.Sort.DESCRIPTION)
				antecedents.of(mention).ifPresentOrElse(cluster -> cluster.add(mention), () -> own(mention));
			else if (mention.sort() == Mention.Sort.REFERENCE)
				antecedents.of(mention).ifPresent(cluster -> cluster.add(mention));
			else if (mention.sort() == Mention.Sort.GROUP)
				antecedents.apposedTo(mention).filter(cluster -> !isPlural(mention)).ifPresentOrElse(cluster -> cluster.add(mention), () -> own(mention));
		return clusters.values().stream().filter(cluster -> !cluster.mentions().isEmpty()).sorted(Comparator.comparingInt(Cluster::start)).toList();
	}

	private void known(Mention mention) {
		Optional<String> learned = acronyms.name(mention.text()).filter(name -> gazetteer.meanings(name).isEmpty());
		if (learned.isPresent())
			named(learned.get(), ActorKind.ORGANIZATION).add(mention);
		else
			clusters.computeIfAbsent("known:" + mention.key(), k -> new Cluster(mention.key(), mention.kind(), true)).add(mention);
	}

	private void full(Mention mention) {
		Cluster known = mention.kind() != ActorKind.PERSON ? null
				: Stream.concat(called(last(mention.key())), called(first(mention.key()))).filter(cluster -> isSamePerson(cluster, mention.key())).findFirst().orElse(null);
		Cluster cluster = known != null ? known : named(mention.key(), mention.kind());
		cluster.add(mention);
		byWord.computeIfAbsent(last(mention.key()), k -> new LinkedHashSet<>()).add(cluster);
		byWord.computeIfAbsent(first(mention.key()), k -> new LinkedHashSet<>()).add(cluster);
	}

	private Stream<Cluster> called(String word) {
		return byWord.getOrDefault(word, Set.of()).stream();
	}

	private static String first(String name) {
		return name.substring(0, name.indexOf(' '));
	}

	private static String last(String name) {
		return name.substring(name.lastIndexOf(' ') + 1);
	}

	/** A surname, an acronym of the text, or the last or first word of a longer name; else a name of its own. */
	private void brief(Mention mention) {
		String name = acronyms.name(mention.key()).orElse(mention.key());
		Optional<Known> meaning = gazetteer.meanings(name).stream().filter(known -> known.form() == Known.Form.NAME).findFirst();
		if (meaning.isPresent() && !name.equals(mention.key())) {
			known(new Mention(mention.span(), mention.text(), meaning.get().kind(), Mention.Sort.KNOWN, meaning.get().name(), mention.sentence()));
			return;
		}
		List<Cluster> longer = called(name.contains(" ") ? last(name) : name).filter(cluster -> isShortFor(name, cluster)).toList();
		Cluster joined = longer.size() == 1 ? longer.getFirst() : described(name).orElseGet(() -> named(name, mention.kind()));
		joined.add(mention);
	}

	/** "the Commission": an institution of the table that the text names too, by this word or another. */
	private Optional<Cluster> described(String word) {
		Optional<Cluster> named = gazetteer.described(word).stream().map(name -> clusters.get("known:" + name)).filter(Objects::nonNull).findFirst();
		return named.isPresent() || !word.equals(KnownMentions.COMMISSION) ? named
				: gazetteer.described(word).stream().findFirst()
						.map(name -> clusters.computeIfAbsent("known:" + name, k -> new Cluster(name, ActorKind.ORGANIZATION, true)));
	}

	private static boolean isShortFor(String word, Cluster cluster) {
		String name = cluster.name();
		if (cluster.kind() == ActorKind.PERSON && !cluster.isKnown())
			return name.endsWith(" " + word) || name.startsWith(word + " ");
		return cluster.kind() == ActorKind.ORGANIZATION && !cluster.isKnown() && (name.endsWith(" " + word) || name.startsWith(word + " "));
	}

	/** Whether one is the other with more or fewer names: "Ursula von der Leyen", "Von der Leyen". */
	private static boolean isSamePerson(Cluster cluster, String name) {
		if (cluster.kind() != ActorKind.PERSON || cluster.isKnown() || !cluster.name().contains(" "))
			return false;
		String one = name.toLowerCase(Locale.ROOT);
		String other = cluster.name().toLowerCase(Locale.ROOT);
		return one.equals(other) || one.endsWith(" " + other) || other.endsWith(" " + one) || one.startsWith(other + " ") || other.startsWith(one + " ");
	}

	private Cluster named(String name, ActorKind kind) {
		return clusters.computeIfAbsent("name:" + name.toLowerCase(Locale.ROOT), k -> new Cluster(name, kind, false));
	}

	private void own(Mention mention) {
		String key = mention.sort() + ":" + singular(mention.key());
		String name = mention.text();
		clusters.computeIfAbsent(key, k -> new Cluster(name, mention.kind(), false)).add(mention);
	}

	private static boolean isPlural(Mention mention) {
		return mention.text().endsWith("s");
	}

	private static String singular(String phrase) {
		return phrase.endsWith("ies") ? phrase.substring(0, phrase.length() - 3) + "y" : phrase.endsWith("s") ? phrase.substring(0, phrase.length() - 1) : phrase;
	}
}
