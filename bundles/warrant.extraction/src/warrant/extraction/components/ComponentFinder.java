package warrant.extraction.components;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import warrant.extraction.ComponentType;
import warrant.extraction.PropositionKind;
import warrant.extraction.Recommendation;
import warrant.extraction.attribution.ActorMentions;
import warrant.extraction.attribution.ReportFinder;
import warrant.extraction.attribution.SpeechSplitter;
import warrant.extraction.grammar.Range;
import warrant.extraction.grammar.Words;
import warrant.extraction.encoder.SentenceEncoder;
import warrant.extraction.language.Lemmatizer;
import warrant.extraction.language.TaggedSentence;
import warrant.extraction.language.Token;
import warrant.extraction.learning.Features;
import warrant.extraction.learning.LinearModel;
import warrant.extraction.models.ModelFiles;
import warrant.text.Document;
import warrant.text.Span;

/**
 * Finds the claims and premises of a document. Judgements and policies are claims, facts and testimony are premises, unless a connective says
 * otherwise; what tells a story, asks or sets the scene is passed over.
 */
public final class ComponentFinder {

	/** Name and version of what decides, for {@link warrant.extraction.Component#model()}. */
	public static final String MODEL = "components/1";

	/** Below these the finder abstains; scores are calibrated for op-eds, in which two sentences in three claim something. */
	private static final double CLAIM_FROM = 0.5;
	private static final double PREMISE_FROM = 0.45;
	/** What the writer saw is mostly told, not argued with. */
	private static final double TESTIMONY_FROM = 0.62;
	private static final double SAID_FROM = 0.3;
	/** How much a telling clause loses of its log odds. */
	private static final double TELLING = 0.8;
	/** What somebody is said to say is said for its sake: its gain in log odds. */
	private static final double SAID = 0.4;
	private static final int FEWEST_WORDS = 3;

	private final ClauseDescriber describer;
	private final KindModel kinds;
	private final Claimness claimness;
	private final Lemmatizer lemmatizer;
	private final ThesisFinder theses;
	private final ClauseSplitter splitter = new ClauseSplitter();

	/** @param kinds tells {@link KindModel#KINDS} apart */
	private ComponentFinder(ClauseDescriber describer, KindModel kinds, Claimness claimness, Lemmatizer lemmatizer, ThesisFinder theses) {
		this.describer = describer;
		this.kinds = kinds;
		this.claimness = claimness;
		this.lemmatizer = lemmatizer;
		this.theses = theses;
	}

	/** With the models of these files; empty where they have none of kinds. */
	public static Optional<ComponentFinder> load(ModelFiles files, Lemmatizer lemmatizer, Supplier<Optional<SentenceEncoder>> encoder) {
		ClauseDescriber describer = new ClauseDescriber(new ClauseFeatures(lemmatizer), encoder);
		Map<String, LinearModel> models = KindModel.all(files);
		return KindModel.in(models, KindModel.KINDS, describer).map(kinds -> new ComponentFinder(describer, kinds,
				Claimness.in(models, describer), lemmatizer, new ThesisFinder(lemmatizer, encoder)));
	}

	/**
	 * The components in order, none overlapping; empty where nothing argues.
	 *
	 * @param mentions of the document's actors, whose speech is told apart from what they say
	 * @param advice the document's recommendations, in order: what recommends is a claim of policy
	 */
	public List<Candidate> find(Document document, List<TaggedSentence> sentences, List<Recommendation> advice, ActorMentions mentions) {
		List<Clause> clauses = sentences.stream().filter(TaggedSentence::isProse).flatMap(s -> clauses(s, mentions).stream()).toList();
		List<Features> described = describer.clauses(clauses);
		List<Prediction> predictions = kinds.predictAll(described);
		double[] claiming = claimness.logOdds(described, predictions);
		NavigableMap<Integer, List<Recommendation>> adviceAt = advice.stream()
				.collect(Collectors.groupingBy(r -> r.span().start(), TreeMap::new, Collectors.toList()));
		List<Candidate> found = new ArrayList<>();
		for (int i = 0; i < clauses.size(); i++)
			candidate(clauses.get(i), predictions.get(i), claiming[i], advising(clauses.get(i), adviceAt)).ifPresent(found::add);
		return theses.mark(document, found);
	}

	/** What a sentence says, without the words that say who speaks. */
	private List<Clause> clauses(TaggedSentence sentence, ActorMentions mentions) {
		List<Clause> clauses = splitter.split(sentence);
		Words words = Words.of(sentence);
		if (!ReportFinder.mayReport(words))
			return clauses;
		SpeechSplitter speech = new SpeechSplitter(words, mentions);
		return clauses.stream().flatMap(c -> said(c, words, speech)).toList();
	}

	private static Stream<Clause> said(Clause clause, Words words, SpeechSplitter speech) {
		Range all = new Range(words.firstFrom(clause.span().start()), words.firstFrom(clause.span().end()));
		List<Range> parts = speech.parts(all);
		return parts.equals(List.of(all)) ? Stream.of(clause) : parts.stream().map(p -> clause.part(clause.sentence().tokens().subList(p.from(), p.to())));
	}

	/** The strongest recommendation that takes up half of the clause. */
	private static Optional<Recommendation> advising(Clause clause, NavigableMap<Integer, List<Recommendation>> advice) {
		return near(clause.sentence().span(), advice).filter(r -> r.span().overlap(clause.span()) * 2 >= clause.span().length())
				.max(Comparator.comparingDouble(Recommendation::score));
	}

	/** No recommendation reaches beyond its sentence. */
	private static Stream<Recommendation> near(Span sentence, NavigableMap<Integer, List<Recommendation>> advice) {
		return advice.subMap(sentence.start(), true, sentence.end(), false).values().stream().flatMap(List::stream);
	}

	private Optional<Candidate> candidate(Clause clause, Prediction prediction, double odds, Optional<Recommendation> advice) {
		long words = clause.tokens().stream().filter(t -> !t.is("PUNCT")).count();
		if (advice.isPresent())
			return Optional.of(policy(advice.get().reported() ? clause.asReported() : clause, prediction, advice.get()));
		Aside aside = new Aside(clause.tokens());
		if (words < FEWEST_WORDS && !clause.reported() || isQuestion(clause) || isCondition(clause) || aside.points())
			return Optional.empty();
		double telling = clause.reported() ? 0 : new Narration(clause.tokens(), lemmatizer.lemmas(clause.tokens())).degree();
		double against = TELLING * telling + aside.claimsLess() - (clause.reported() ? SAID : 0);
		double claim = 1 / (1 + Math.exp(against - odds));
		double premise = (1 - claim) * (1 - telling) * (clause.reported() ? 1 : aside.reasonsLeft());
		if (claim >= CLAIM_FROM)
			return Optional.of(claim(clause, prediction, claim));
		boolean witness = prediction.probability("testimony") > prediction.probability("fact");
		if (witness && clause.role() != ClauseRole.REASON && speaksOfSelf(clause))
			return Optional.empty();
		double from = clause.reported() ? SAID_FROM : witness ? TESTIMONY_FROM : PREMISE_FROM;
		return premise >= from ? Optional.of(premise(clause, prediction, premise)) : Optional.empty();
	}

	private static boolean speaksOfSelf(Clause clause) {
		return clause.tokens().stream().anyMatch(t -> CueWords.FIRST_SINGULAR.contains(t.text().toLowerCase(Locale.ROOT)));
	}

	private static Candidate policy(Clause clause, Prediction prediction, Recommendation advice) {
		boolean reason = clause.role() == ClauseRole.REASON;
		List<String> reasons = new ArrayList<>(advice.reasons());
		reasons.addAll(reasons(clause, prediction, PropositionKind.POLICY));
		return new Candidate(clause, reason ? ComponentType.PREMISE : ComponentType.CLAIM, PropositionKind.POLICY,
				Math.max(advice.score(), prediction.probability("policy")), reasons.stream().distinct().limit(4).toList());
	}

	/** A question asserts nothing by itself; irony and rhetoric are left alone where one can't be sure. */
	private static boolean isQuestion(Clause clause) {
		int last = clause.sentence().tokens().size() - 1;
		for (int i = last; i >= Math.max(0, last - 2); i--)
			if (clause.sentence().tokens().get(i).text().equals("?"))
				return true;
		return false;
	}

	/** "If the state holds an umbrella" without what follows from it says nothing yet. */
	private static boolean isCondition(Clause clause) {
		List<Token> tokens = clause.tokens();
		if (!Set.of("if", "unless", "whether", "when").contains(tokens.getFirst().text().toLowerCase(Locale.ROOT)) || clause.whole())
			return false;
		for (int i = 1; i < tokens.size(); i++)
			if (tokens.get(i).text().equals(",") || tokens.get(i).text().equals("then"))
				return false;
		return true;
	}

	private static Candidate claim(Clause clause, Prediction prediction, double score) {
		boolean policy = prediction.probability("policy") > prediction.probability("value");
		PropositionKind kind = policy ? PropositionKind.POLICY : PropositionKind.VALUE;
		boolean reason = clause.role() == ClauseRole.REASON;
		return new Candidate(clause, reason ? ComponentType.PREMISE : ComponentType.CLAIM, kind, score, reasons(clause, prediction, kind));
	}

	private static Candidate premise(Clause clause, Prediction prediction, double score) {
		PropositionKind kind = PropositionKind.FACT;
		for (PropositionKind other : List.of(PropositionKind.TESTIMONY, PropositionKind.REFERENCE))
			if (prediction.probability(other.label()) > prediction.probability(kind.label()))
				kind = other;
		return new Candidate(clause, ComponentType.PREMISE, kind, score, reasons(clause, prediction, kind));
	}

	private static List<String> reasons(Clause clause, Prediction prediction, PropositionKind kind) {
		List<String> reasons = new ArrayList<>(prediction.reasons(kind.label()));
		if (clause.role() == ClauseRole.REASON || clause.role() == ClauseRole.CONCLUSION)
			reasons.addFirst("joined by '" + clause.connective().orElseThrow() + "'");
		return reasons;
	}
}
