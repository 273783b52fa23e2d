package warrant.extraction.relations;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import warrant.extraction.components.ClauseVectors;
import warrant.extraction.language.Lemmatizer;
import warrant.extraction.learning.Features;

/** Describes ordered pairs of a document's components: where they stand, what opens them, what they share. */
public final class PairFeatures {

	/** Components farther apart than this are hardly ever linked. */
	public static final int REACH = 10;

	/** What two sentences of one document usually have: cosines are given as more or less than that, so that none means nothing. */
	private static final double LIKENESS = 0.65;
	private static final String[] BINS = { "none", "low", "middle", "high", "top" };

	private final List<MemberFacts> facts;
	private final Optional<ClauseVectors> vectors;

	/** @param members in the order of the document */
	public PairFeatures(List<Member> members, Lemmatizer lemmatizer, Optional<ClauseVectors> vectors) {
		facts = members.stream().map(m -> MemberFacts.of(m, lemmatizer)).toList();
		this.vectors = vectors;
	}

	/** What is known of component {@code source} bearing on component {@code target}. */
	public Features of(int source, int target) {
		MemberFacts from = facts.get(source);
		MemberFacts to = facts.get(target);
		Set<String> found = new LinkedHashSet<>();
		place(source, target, found);
		types(source, target, found);
		openings(source, target, found);
		surroundings(source, target, found);
		String side = target > source ? ">" : "<";
		double overlap = from.overlap(to);
		found.add("overlap=" + bin(overlap, 0.001, 0.12, 0.25, 0.4));
		found.add("overlap" + side + bin(overlap, 0.001, 0.12, 0.25, 0.4));
		found.add("sharesName=" + from.sharesName(to));
		found.add("negation=" + from.negated() + to.negated());
		found.add("modals=" + from.modal() + ">" + to.modal());
		found.add("targetModal=" + to.modal());
		found.add("sourceModal=" + from.modal());
		found.add("pasts=" + from.past() + to.past());
		found.add("lengths=" + Math.min(3, from.member().tokens().size() / 12) + Math.min(3, to.member().tokens().size() / 12));
		Features.Builder features = new Features.Builder().group("", found, Math.sqrt(found.size()));
		features.number("#overlap", overlap * 2);
		double premise = odds(from.member().claimness());
		double claim = odds(to.member().claimness());
		features.number("#sourceClaim", premise).number("#targetClaim", claim).number("#claimFurther", (claim - premise) / 2);
		vectors.ifPresent(v -> {
			features.number("#likeness", 4 * (v.encoding(source).similarity(v.encoding(target)) - LIKENESS));
			features.number("#likeness" + side, 4 * (v.encoding(source).similarity(v.encoding(target)) - LIKENESS));
		});
		return features.build();
	}

	/** What is known of the type of a relation between the two: also how their meanings agree, where there is an encoder. */
	public Features withMeaning(int source, int target) {
		return withMeaning(of(source, target), source, target);
	}

	/** @param features what {@link #of} gave for the two */
	Features withMeaning(Features features, int source, int target) {
		return vectors.map(v -> new Features(features.named(), meaning(v, source, target))).orElse(features);
	}

	/** Log odds at a quarter, 0 where a type was given. */
	private static double odds(double claimness) {
		return claimness <= 0 || claimness >= 1 ? 0 : Math.clamp(Math.log(claimness / (1 - claimness)) / 4, -1, 1);
	}

	private void place(int source, int target, Set<String> found) {
		int distance = target - source;
		Member from = facts.get(source).member();
		Member to = facts.get(target).member();
		boolean samePlace = from.span().overlaps(to.span());
		int paragraphs = to.paragraph() - from.paragraph();
		found.add("distance=" + distance);
		found.add("paragraphs=" + Math.clamp(paragraphs, -3, 3));
		found.add("distance,paragraph=" + distance + "," + (paragraphs == 0));
		if (samePlace)
			found.add("overlapping");
		found.add("targetPlace=" + (target == 0 ? "first" : target == facts.size() - 1 ? "last" : "inner"));
		found.add("sourcePlace=" + (source == 0 ? "first" : source == facts.size() - 1 ? "last" : "inner"));
		found.add("targetDecile=" + 5 * target / facts.size());
		found.add("size=" + Math.min(5, facts.size() / 8));
	}

	private void types(int source, int target, Set<String> found) {
		Member from = facts.get(source).member();
		Member to = facts.get(target).member();
		String pair = from.type() + ">" + to.type();
		int distance = target - source;
		int step = Integer.signum(distance);
		int claims = 0;
		for (int i = source + step; i != target; i += step)
			claims += facts.get(i).member().claim() ? 1 : 0;
		boolean nearest = to.claim() && claims == 0;
		found.add("types=" + pair);
		found.add("sureness=" + bin(from.claimness(), 0.01, 0.3, 0.6, 0.99) + bin(to.claimness(), 0.01, 0.3, 0.6, 0.99));
		found.add("types,distance=" + pair + Math.clamp(distance, -5, 5));
		found.add("claimsBetween=" + Math.signum(distance) + Math.min(4, claims));
		found.add("nearest=" + nearest + (distance > 0 ? ">" : "<"));
		if (nearest) {
			int other = gapTo(source, -step);
			found.add("nearestBoth=" + Math.clamp(distance, -4, 4) + "/" + Math.min(4, other));
			found.add(other > Math.abs(distance) ? "nearestOfAll" + step : other == Math.abs(distance) ? "nearestTie" + step : "nearestNot" + step);
		}
		found.add("before=" + type(source - 1) + from.type() + type(source + 1));
		found.add("around=" + type(target - 1) + to.type() + type(target + 1));
	}

	/** Distance to the next claim in a direction; large where there is none. */
	private int gapTo(int source, int step) {
		for (int i = source + step; i >= 0 && i < facts.size(); i += step)
			if (facts.get(i).member().claim())
				return Math.abs(i - source);
		return 99;
	}

	private String type(int i) {
		return i < 0 || i >= facts.size() ? "-" : facts.get(i).member().type();
	}

	private void openings(int source, int target, Set<String> found) {
		MemberFacts from = facts.get(source);
		MemberFacts to = facts.get(target);
		MemberFacts later = target > source ? to : from;
		String side = target > source ? ">" : "<";
		boolean adjacent = Math.abs(target - source) == 1;
		found.add("sourceFirst" + side + from.first());
		found.add("targetFirst" + side + to.first());
		found.add("sourceSecond" + side + from.first() + " " + from.second());
		found.add("targetSecond" + side + to.first() + " " + to.second());
		found.add("later" + side + adjacent + later.first());
		found.add("contrast" + side + adjacent + from.contrast() + to.contrast());
		boolean between = false;
		for (int i = Math.min(source, target) + 1; i < Math.max(source, target); i++)
			between |= facts.get(i).contrast();
		found.add("contrastBetween=" + between);
	}

	private void surroundings(int source, int target, Set<String> found) {
		Member from = facts.get(source).member();
		Member to = facts.get(target).member();
		String side = target > source ? ">" : "<";
		int apart = to.sentence() - from.sentence();
		String place = side + (Math.abs(target - source) == 1 ? "a" : "n");
		List<String> later = target > source ? to.before() : from.before();
		found.add("sentences=" + Math.clamp(apart, -8, 8));
		found.add("sameSentence=" + (apart == 0) + side);
		found.add("beforeSource" + side + last(from.before(), 1));
		found.add("beforeTarget" + side + last(to.before(), 1));
		found.add("beforeLater" + place + last(later, 1));
		found.add("beforeLater2" + place + last(later, 2));
		found.add("opensLater" + place + (later.isEmpty() ? "" : later.getFirst()));
		for (String word : later)
			found.add("leads" + place + word);
		int rank = rank(source, target);
		found.add("rank=" + Math.min(5, rank));
		found.add("rank=" + Math.min(3, rank) + side + (apart == 0));
		boolean run = true;
		for (int i = Math.min(source, target); i < Math.max(source, target); i++)
			run &= i == target || !facts.get(i).member().claim();
		found.add("run=" + run + side + Math.min(6, Math.abs(target - source)));
	}

	/** How many claims stand nearer to the source, by sentences, then by components. */
	private int rank(int source, int target) {
		int rank = 0;
		for (int i = Math.max(0, source - REACH); i <= Math.min(facts.size() - 1, source + REACH); i++)
			if (i != target && facts.get(i).member().claim() && nearer(source, i, target))
				rank++;
		return rank;
	}

	private boolean nearer(int source, int one, int other) {
		int sentence = facts.get(source).member().sentence();
		int a = Math.abs(facts.get(one).member().sentence() - sentence);
		int b = Math.abs(facts.get(other).member().sentence() - sentence);
		return a != b ? a < b : Math.abs(one - source) != Math.abs(other - source) ? Math.abs(one - source) < Math.abs(other - source) : one < other;
	}

	private static String last(List<String> words, int count) {
		return String.join(" ", words.subList(Math.max(0, words.size() - count), words.size()));
	}

	/** Element-wise product and difference of the two meanings, scaled to the size of the named features. */
	private static float[] meaning(ClauseVectors vectors, int source, int target) {
		float[] a = vectors.encoding(source).meaning();
		float[] b = vectors.encoding(target).meaning();
		float[] meaning = new float[2 * a.length];
		for (int i = 0; i < a.length; i++) {
			meaning[i] = a[i] * b[i] * 60;
			meaning[a.length + i] = (a[i] - b[i]) * 3;
		}
		return meaning;
	}

	private static String bin(double value, double... edges) {
		int bin = 0;
		while (bin < edges.length && value >= edges[bin])
			bin++;
		return BINS[bin];
	}
}
