package warrant.extraction.relations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import warrant.extraction.components.ClauseVectors;
import warrant.extraction.components.KindModel;
import warrant.extraction.encoder.SentenceEncoder;
import warrant.extraction.language.Lemmatizer;
import warrant.extraction.learning.Features;
import warrant.extraction.learning.LinearModel;
import warrant.extraction.learning.LinearModelFile;
import warrant.extraction.models.ModelFiles;

/** Weighs every pair of a document's components: no relation, or one of the model's types. */
public final class RelationModel {

	/** The file with all relation models. */
	public static final String FILE = "relations.model";
	/** The label of pairs without a relation. */
	public static final String NONE = "none";
	/** Support and attack between claims and premises, learned from argunsc; the types are known. */
	public static final String SUPPORT_ATTACK = "support-attack";
	/** Reason and evidence between propositions, learned from cdcp; the kinds are known. */
	public static final String REASON_EVIDENCE = "reason-evidence";
	/** Added to a model's name where types are not known. */
	public static final String UNTYPED = ",untyped";

	private final Lemmatizer lemmatizer;
	private final LinearModel lexical;
	private final Optional<LinearModel> dense;
	private final Supplier<Optional<SentenceEncoder>> encoder;

	private RelationModel(Lemmatizer lemmatizer, LinearModel lexical, Optional<LinearModel> dense, Supplier<Optional<SentenceEncoder>> encoder) {
		this.lemmatizer = lemmatizer;
		this.lexical = lexical;
		this.dense = dense;
		this.encoder = encoder;
	}

	/** The model of that name; empty where the files hold none. */
	public static Optional<RelationModel> load(ModelFiles files, String name, Lemmatizer lemmatizer,
			Supplier<Optional<SentenceEncoder>> encoder) {
		Optional<InputStream> in = files.open(FILE);
		if (in.isEmpty())
			return Optional.empty();
		try {
			Map<String, LinearModel> models = LinearModelFile.read(in.get());
			return Optional.ofNullable(models.get(name)).map(lexical -> new RelationModel(lemmatizer, lexical,
					Optional.ofNullable(models.get(name + KindModel.WITH_ENCODER)), encoder));
		} catch (IOException e) {
			throw new UncheckedIOException(FILE, e);
		}
	}

	/** All pairs within reach, both ways, in order of source and target. */
	public List<WeighedPair> weigh(List<Member> members) {
		Optional<ClauseVectors> vectors = dense.isPresent() && members.size() > 1
				? encoder.get().map(e -> ClauseVectors.of(members.stream().map(Member::tokens).toList(), e))
				: Optional.empty();
		LinearModel model = vectors.isPresent() ? dense.orElseThrow() : lexical;
		PairFeatures pairs = new PairFeatures(members, lemmatizer, vectors);
		List<WeighedPair> weighed = new ArrayList<>();
		for (int source = 0; source < members.size(); source++)
			for (int target = Math.max(0, source - PairFeatures.REACH); target <= Math.min(members.size() - 1, source + PairFeatures.REACH); target++)
				if (target != source && possible(members.get(source), members.get(target))) {
					Features features = pairs.of(source, target);
					weighed.add(new WeighedPair(source, target, model.labels(), model.probabilities(features)));
				}
		return weighed;
	}

	/** In data with types, only claims are pointed to. */
	public static boolean possible(Member source, Member target) {
		return target.type().isEmpty() || target.claim();
	}
}
