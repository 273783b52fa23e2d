package warrant.extraction.relations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

import warrant.extraction.components.Clause;
import warrant.extraction.components.ClauseVectors;
import warrant.extraction.components.KindModel;
import warrant.extraction.encoder.SentenceEncoder;
import warrant.extraction.language.Lemmatizer;
import warrant.extraction.learning.Features;
import warrant.extraction.learning.LinearModel;
import warrant.extraction.learning.LinearModelFile;
import warrant.extraction.models.ModelFiles;

/**
 * Weighs every pair of a document's components in two steps: a model of words and places says whether they are linked, a model that also
 * knows their meanings says how. Links are learned better without meanings, types with them.
 */
public final class RelationModel {

	/** The file with all relation models. */
	public static final String FILE = "relations.model";
	/** The label of pairs without a relation. */
	public static final String NONE = "none";
	/** The label of pairs with one in the model of links. */
	public static final String LINK = "link";
	/** Support and attack between claims and premises, learned from argunsc; the types are known. */
	public static final String SUPPORT_ATTACK = "support-attack";
	/** Reason and evidence between propositions, learned from cdcp; the kinds are known. */
	public static final String REASON_EVIDENCE = "reason-evidence";
	/** Added to a model's name where types are predicted. */
	public static final String UNTYPED = ",untyped";
	/** Added to a name for the model of links, of their types, and of the components' types. */
	public static final String LINKS = ":links";
	public static final String TYPES = ":types";
	public static final String COMPONENTS = ":components";

	private static final double POSSIBLE_FROM = 0.05;

	private final Lemmatizer lemmatizer;
	private final LinearModel links;
	private final LinearModel types;
	private final Supplier<Optional<SentenceEncoder>> encoder;

	/**
	 * @param links tells {@link #LINK} from {@link #NONE}
	 * @param types tells the relations of linked pairs
	 * @param encoder empty where {@code types} knows no meanings
	 */
	public RelationModel(Lemmatizer lemmatizer, LinearModel links, LinearModel types, Supplier<Optional<SentenceEncoder>> encoder) {
		this.lemmatizer = lemmatizer;
		this.links = links;
		this.types = types;
		this.encoder = encoder;
	}

	/** The model of that name; empty where the files hold none. */
	public static Optional<RelationModel> load(ModelFiles files, String name, Lemmatizer lemmatizer,
			Supplier<Optional<SentenceEncoder>> encoder) {
		return in(all(files), name, lemmatizer, encoder);
	}

	/** The model of that name; empty where there is none among a file's. */
	public static Optional<RelationModel> in(Map<String, LinearModel> models, String name, Lemmatizer lemmatizer,
			Supplier<Optional<SentenceEncoder>> encoder) {
		LinearModel links = models.get(name + LINKS);
		if (links == null)
			return Optional.empty();
		LinearModel dense = models.get(name + TYPES + KindModel.WITH_ENCODER);
		boolean encoded = dense != null && encoder.get().isPresent();
		return Optional.of(new RelationModel(lemmatizer, links, encoded ? dense : models.get(name + TYPES), encoded ? encoder : Optional::empty));
	}

	/** All models of the file by name; empty where there is no file. */
	public static Map<String, LinearModel> all(ModelFiles files) {
		Optional<InputStream> in = files.open(FILE);
		if (in.isEmpty())
			return Map.of();
		try {
			return LinearModelFile.read(in.get());
		} catch (IOException e) {
			throw new UncheckedIOException(FILE, e);
		}
	}

	/** All pairs of given segments within reach, both ways, in order of source and target; each segment is encoded by itself, as in training. */
	public List<WeighedPair> weigh(List<Member> members) {
		Optional<ClauseVectors> vectors = members.size() < 2 ? Optional.empty()
				: encoder.get().map(e -> ClauseVectors.of(members.stream().map(Member::tokens).toList(), e));
		return weigh(members, vectors, (source, target) -> true);
	}

	/**
	 * The pairs within reach that somebody asks for, of members that are clauses: their sentences have been encoded before, and are not encoded again
	 * in parts.
	 *
	 * @param clauses one per member
	 * @param asked by source and target
	 */
	List<WeighedPair> weigh(List<Member> members, List<Clause> clauses, BiPredicate<Integer, Integer> asked) {
		return weigh(members, vectors(clauses), asked);
	}

	/** The clauses as parts of their sentences; empty where there is no encoder or nothing to compare. */
	Optional<ClauseVectors> vectors(List<Clause> clauses) {
		return clauses.size() < 2 ? Optional.empty() : encoder.get().map(e -> ClauseVectors.ofClauses(clauses, e));
	}

	private List<WeighedPair> weigh(List<Member> members, Optional<ClauseVectors> vectors, BiPredicate<Integer, Integer> asked) {
		PairFeatures pairs = new PairFeatures(members, lemmatizer, vectors);
		List<WeighedPair> weighed = new ArrayList<>();
		for (int source = 0; source < members.size(); source++)
			for (int target = Math.max(0, source - PairFeatures.REACH); target <= Math.min(members.size() - 1, source + PairFeatures.REACH); target++)
				if (target != source && possible(members.get(target)) && asked.test(source, target))
					weighed.add(weigh(pairs, source, target));
		return weighed;
	}

	private WeighedPair weigh(PairFeatures pairs, int source, int target) {
		Features pair = pairs.of(source, target);
		double link = links.probabilities(pair)[links.labels().indexOf(LINK)];
		List<String> labels = new ArrayList<>(types.labels());
		double[] probabilities = new double[labels.size() + 1];
		if (link >= POSSIBLE_FROM) {
			double[] scores = types.scores(pairs.withMeaning(pair, source, target));
			double[] type = softened(types.calibrated(scores), scores);
			for (int i = 0; i < type.length; i++)
				probabilities[i] = link * type[i];
		} else
			probabilities[0] = link;
		labels.add(NONE);
		probabilities[labels.size() - 1] = 1 - link;
		return new WeighedPair(source, target, labels, probabilities);
	}

	/** Halfway between the data's shares and equal ones: an attack that is missed costs the analyst more than one too many. */
	private static double[] softened(double[] data, double[] equal) {
		double sum = 0;
		double most = java.util.Arrays.stream(equal).max().orElse(0);
		double[] shares = new double[equal.length];
		for (int i = 0; i < shares.length; i++)
			sum += shares[i] = Math.sqrt(data[i] * Math.exp(equal[i] - most));
		for (int i = 0; i < shares.length; i++)
			shares[i] /= sum;
		return shares;
	}

	/** Whether anything can bear on it: what is surely a premise is pointed to by nobody. */
	public static boolean possible(Member target) {
		return target.claimness() > POSSIBLE_FROM;
	}
}
