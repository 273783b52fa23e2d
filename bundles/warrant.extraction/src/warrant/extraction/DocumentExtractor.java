package warrant.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import warrant.extraction.actors.ActorFinder;
import warrant.extraction.attribution.ActorMentions;
import warrant.extraction.attribution.AttributionFinder;
import warrant.extraction.components.Candidate;
import warrant.extraction.components.ComponentFinder;
import warrant.extraction.language.Lemmatizer;
import warrant.extraction.language.SentenceReader;
import warrant.extraction.language.TaggedSentence;
import warrant.extraction.language.Token;
import warrant.extraction.learning.LinearModel;
import warrant.extraction.recommendations.RecommendationFinder;
import warrant.extraction.recommendations.RecommendationScorer;
import warrant.extraction.relations.RelationFinder;
import warrant.extraction.relations.RelationModel;
import warrant.text.Document;
import warrant.text.Span;

/** Reads a document for what it argues. Stateless per document, safe in parallel, deterministic on one machine. */
public final class DocumentExtractor {

	/** Raised whenever the same models would give another extraction. */
	public static final int VERSION = 12;

	private final ExtractionModels models;
	private final SentenceReader sentences;
	private final ActorFinder actors;
	private final Optional<ComponentFinder> components;
	private final AttributionFinder attributions = new AttributionFinder();
	private final RecommendationFinder recommendations;
	private final RelationFinder relations;

	/** Loads whatever the models hold, the encoder too where there is one. */
	public DocumentExtractor(ExtractionModels models) {
		this.models = models;
		Lemmatizer lemmatizer = new Lemmatizer(models.language());
		sentences = new SentenceReader(models.language());
		actors = ActorFinder.load(models.files(), models.encoder().get());
		components = ComponentFinder.load(models.files(), lemmatizer, models.encoder());
		recommendations = new RecommendationFinder(RecommendationScorer.of(models.files()));
		Map<String, LinearModel> related = RelationModel.all(models.files());
		relations = new RelationFinder(RelationModel.in(related, RelationModel.SUPPORT_ATTACK, lemmatizer, models.encoder()),
				RelationModel.in(related, RelationModel.REASON_EVIDENCE, lemmatizer, models.encoder()));
	}

	/**
	 * Everything the machine suggests about the document. Another language than English gives nothing but a notice; a text too short to
	 * tell its language is read as English.
	 *
	 * @throws CancellationException soon after its thread was interrupted
	 */
	public Extraction extract(Document document) {
		if (!document.language().equals("en") && !document.language().equals("und"))
			return Extraction.nothing("not English (" + document.language() + "): indexed, not extracted");
		List<TaggedSentence> read = sentences.read(document);
		List<Actor> found = actors.find(document, read);
		heedInterrupt();
		ActorMentions mentions = new ActorMentions(found, read);
		List<Recommendation> advice = recommendations.find(document, read, mentions);
		List<Candidate> candidates = components.map(c -> c.find(document, read, advice, mentions)).orElse(List.of());
		heedInterrupt();
		List<Component> finished = finish(candidates, read, mentions, advice);
		List<Sentence> plain = read.stream().map(s -> new Sentence(s.span(), s.block(), meaning(s))).toList();
		return new Extraction(plain, finished, advice.stream().map(r -> linked(r, finished)).toList(), found,
				relations.find(document, candidates, finished), models.notices());
	}

	private static void heedInterrupt() {
		if (Thread.currentThread().isInterrupted())
			throw new CancellationException();
	}

	/** Costs nothing but for very long texts: the names were looked for in the same sentence, and the encoder remembers it. */
	private Optional<Meaning> meaning(TaggedSentence sentence) {
		if (!sentence.isProse())
			return Optional.empty();
		return models.encoder().get().map(encoder -> Meaning.of(encoder.encode(sentence.tokens().stream().map(Token::text).toList()).meaning()));
	}

	private List<Component> finish(List<Candidate> candidates, List<TaggedSentence> read, ActorMentions mentions,
			List<Recommendation> advice) {
		List<Component> finished = new ArrayList<>();
		int sentence = 0;
		for (Candidate each : candidates) {
			while (read.get(sentence) != each.clause().sentence())
				sentence++;
			Optional<Attribution> attribution = attributions.of(read, sentence, each.clause().span(), mentions)
					.or(() -> issuer(each.clause().span(), advice));
			finished.add(new Component("c" + (finished.size() + 1), each.type(), each.kind(), each.clause().span(), each.score(), attribution,
					each.reasons(), ComponentFinder.MODEL));
		}
		return finished;
	}

	/** Who recommends what the clause says: its first issued recommendation that takes up half of it. */
	private static Optional<Attribution> issuer(Span clause, List<Recommendation> advice) {
		return advice.stream().filter(r -> r.span().overlap(clause) * 2 >= clause.length()).flatMap(r -> r.issuer().stream()).findFirst();
	}

	/** The same recommendation, naming the component that shares most words with it and at least half of the shorter one. */
	private static Recommendation linked(Recommendation r, List<Component> components) {
		Component best = null;
		for (Component each : components) {
			int shared = each.span().overlap(r.span());
			if (shared * 2 >= Math.min(each.span().length(), r.span().length()) && shared > (best == null ? 0 : best.span().overlap(r.span())))
				best = each;
		}
		Optional<String> component = Optional.ofNullable(best).map(Component::id);
		return new Recommendation(r.id(), r.span(), r.score(), r.reported(), r.issuer(), r.addressee(), r.action(), r.modality(), r.negated(),
				r.condition(), r.instrument(), r.deadline(), component, r.reasons(), r.model());
	}
}
