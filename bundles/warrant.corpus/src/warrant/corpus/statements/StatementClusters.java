package warrant.corpus.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Clusters of statements that say the same, grown one statement at a time. Two say the same when they share most content words, or point
 * nearly the same way in the encoder's space, and neither denies the other nor names other things. What a person has joined or kept apart
 * comes first. Looks only at what shares a rare word or a bucket of meanings, so many thousand stay fast.
 *
 * @param <T> what stands for a cluster
 */
public final class StatementClusters<T> {

	/** Jaccard's similarity of words; chosen by reading: at .7 paraphrases of one sentence join, different claims don't. */
	private static final double SAME_WORDS = 0.7;
	/**
	 * Cosine from which two mean the same whatever their words, and from which they do where they share a third of them. In perspectrum, of pairs
	 * of reasons for one claim that crowds took for the same 36 % reach either, of other reasons on the same side 1.0 %, of those on the other
	 * side .5 %. A model of stance does not tell the latter any better: it judges reasons by a claim, not by each other.
	 */
	private static final double SAME_MEANING = 0.88;
	private static final double LIKE_MEANING = 0.82;
	private static final double LIKE_WORDS = 0.35;
	/** The meaning of "There is something in this" is no statement's. */
	private static final int FEWEST_WORDS_OF_MEANING = 4;
	/** What denies another need not be worded the same, but be about the same things. */
	private static final double SAME_MATTER = 0.3;
	private static final int FEWEST_WORDS = 3;
	private static final int RARE_WORDS = 3;
	/** A word that so many statements have tells nothing; looking all of them up would make the search quadratic. */
	private static final int COMMON = 200;

	private record Known<T>(Statement statement, T cluster) {
	}

	private final HandLinks hand;
	private final Map<String, List<Known<T>>> byStem = new HashMap<>();
	private final MeaningBuckets<Known<T>> byMeaning = new MeaningBuckets<>();
	private final Map<String, T> byId = new HashMap<>();
	private final Map<T, List<Statement>> members = new LinkedHashMap<>();

	/** @param hand what a person has decided */
	public StatementClusters(HandLinks hand) {
		this.hand = hand;
	}

	/** Adds a statement to a cluster, that of others or one of its own. */
	public void add(Statement statement, T cluster) {
		Known<T> known = new Known<>(statement, cluster);
		for (String stem : statement.words().stems())
			byStem.computeIfAbsent(stem, s -> new ArrayList<>(2)).add(known);
		statement.meaning().ifPresent(meaning -> byMeaning.add(meaning, known));
		byId.put(statement.id(), cluster);
		members.computeIfAbsent(cluster, c -> new ArrayList<>(1)).add(statement);
	}

	/** The cluster that says this: the one a person has put it into, else that of the most similar statement. */
	public Optional<T> same(Statement statement) {
		for (String id : hand.together(statement.id()))
			if (byId.containsKey(id))
				return Optional.of(byId.get(id));
		Set<T> barred = new HashSet<>();
		hand.apart(statement.id()).forEach(id -> Optional.ofNullable(byId.get(id)).ifPresent(barred::add));
		return best(statement, false, barred);
	}

	/** The cluster of the most similar statement that says the opposite. */
	public Optional<T> opposite(Statement statement) {
		return best(statement, true, Set.of());
	}

	/** The statement of a cluster that is most like all others in it, the shorter of equals: what to call the cluster by. */
	public Statement medoid(T cluster) {
		List<Statement> all = members.get(cluster);
		if (all == null)
			throw new IllegalArgumentException("no statements in " + cluster);
		List<Statement> compared = all.subList(0, Math.min(COMMON, all.size()));
		return compared.stream().max(Comparator.comparingDouble((Statement s) -> compared.stream().mapToDouble(o -> similarity(s, o)).sum())
				.thenComparing(s -> -s.words().stems().size())).orElseThrow();
	}

	private Optional<T> best(Statement statement, boolean opposite, Set<T> barred) {
		if (statement.words().stems().size() < FEWEST_WORDS)
			return Optional.empty();
		Known<T> best = null;
		double bestScore = 0;
		for (Known<T> known : candidates(statement)) {
			double score = score(statement, known.statement(), opposite);
			if (score > bestScore && !barred.contains(known.cluster())) {
				best = known;
				bestScore = score;
			}
		}
		return Optional.ofNullable(best).map(Known::cluster);
	}

	/** 0 where the two don't stand in the relation asked for. */
	private static double score(Statement one, Statement other, boolean opposite) {
		if ((one.words().negated() != other.words().negated()) != opposite)
			return 0;
		double words = one.words().similarity(other.words());
		if (words >= SAME_WORDS)
			return 1 + words;
		double meaning = cosine(one, other);
		boolean says = Math.min(one.words().stems().size(), other.words().stems().size()) >= FEWEST_WORDS_OF_MEANING;
		boolean close = meaning >= SAME_MEANING || meaning >= LIKE_MEANING && words >= LIKE_WORDS;
		return says && close && one.words().mayConcern(other.words()) && (!opposite || words >= SAME_MATTER) ? meaning : 0;
	}

	private static double cosine(Statement one, Statement other) {
		return one.meaning().isPresent() && other.meaning().isPresent() ? MeaningBuckets.cosine(one.meaning().get(), other.meaning().get()) : 0;
	}

	private static double similarity(Statement one, Statement other) {
		return Math.max(one.words().similarity(other.words()), cosine(one, other));
	}

	private Set<Known<T>> candidates(Statement statement) {
		Set<Known<T>> candidates = new LinkedHashSet<>(sharingWords(statement.words()));
		statement.meaning().ifPresent(meaning -> candidates.addAll(byMeaning.near(meaning)));
		return candidates;
	}

	/** Statements that share most words also share one of the rarest ones: enough for a similarity of .7 unless all are common. */
	private List<Known<T>> sharingWords(ContentWords words) {
		List<List<Known<T>>> lists = new ArrayList<>();
		for (String stem : words.stems())
			lists.add(byStem.getOrDefault(stem, List.of()));
		lists.sort((a, b) -> Integer.compare(a.size(), b.size()));
		List<Known<T>> candidates = new ArrayList<>();
		int used = 0;
		for (List<Known<T>> list : lists) {
			if (list.isEmpty())
				continue;
			if (used++ == RARE_WORDS || list.size() > COMMON)
				break;
			candidates.addAll(list);
		}
		return candidates;
	}
}
