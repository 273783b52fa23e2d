package warrant.extraction.components;

import java.util.Set;

/** Closed lists of words that say what a clause does. Written by hand for op-eds and policy comments. */
final class CueWords {

	static final Set<String> MODALS = Set.of("must", "should", "shall", "ought", "can", "could", "may", "might", "will", "would", "cannot",
			"can't", "won't", "wouldn't", "shouldn't", "couldn't", "mustn't", "shan't", "'ll", "'d");
	static final Set<String> NEGATIONS = Set.of("not", "n't", "no", "never", "nothing", "nobody", "none", "neither", "nor", "without",
			"cannot", "hardly", "scarcely");
	static final Set<String> FIRST_SINGULAR = Set.of("i", "me", "my", "mine", "myself", "i'm", "i've", "i'd", "i'll");
	static final Set<String> FIRST_PLURAL = Set.of("we", "us", "our", "ours", "ourselves", "we're", "we've", "we'd", "we'll");
	static final Set<String> SECOND = Set.of("you", "your", "yours", "yourself", "you're", "you've", "you'll");
	static final Set<String> CONDITIONALS = Set.of("if", "unless", "whether", "provided", "otherwise");
	static final Set<String> COMPARATIVES = Set.of("more", "less", "fewer", "better", "worse", "than", "rather", "most", "least", "best",
			"worst", "larger", "smaller", "higher", "lower", "cheaper", "safer", "stronger", "weaker");
	static final Set<String> SPEAKING = Set.of("say", "argue", "claim", "warn", "insist", "believe", "think", "maintain", "contend", "suggest",
			"report", "state", "write", "tell", "reply", "answer", "add", "note", "promise", "announce", "call", "demand", "urge", "complain",
			"admit", "concede", "fear", "hope", "object");
	static final Set<String> URGING = Set.of("urge", "recommend", "propose", "suggest", "support", "ask", "require", "request", "need", "call",
			"demand", "encourage", "oppose", "advise", "want", "hope", "favor", "favour", "strongly", "please");
	static final Set<String> GOOD = Set.of("good", "great", "right", "fair", "just", "wise", "sensible", "safe", "useful", "effective", "honest",
			"reasonable", "important", "necessary", "essential", "vital", "crucial", "better", "best", "cheap", "strong", "success", "benefit",
			"protect", "help", "improve", "secure", "clear", "simple", "worth", "welcome", "legitimate", "fairness", "credible", "prudent",
			"appropriate", "valuable", "beneficial", "deserve");
	static final Set<String> BAD = Set.of("bad", "wrong", "unfair", "unjust", "foolish", "dangerous", "useless", "unnecessary", "ridiculous",
			"harm", "harmful", "worse", "worst", "weak", "fail", "failure", "threat", "threaten", "risk", "risky", "problem", "abuse", "abusive",
			"harassment", "illegal", "cruel", "absurd", "naive", "reckless", "mistake", "error", "damage", "burden", "burdensome", "costly",
			"expensive", "difficult", "impossible", "ineffective", "lie", "dishonest", "folly", "disaster", "danger", "shame", "nonsense",
			"excuse", "illusion", "unreasonable", "deceptive", "worthless", "cowardice", "hypocrisy");
	static final Set<String> CERTAINTY = Set.of("certainly", "clearly", "obviously", "surely", "undoubtedly", "perhaps", "probably", "maybe",
			"likely", "possibly", "apparently", "simply", "merely", "only", "really", "truly", "exactly", "precisely", "seem", "appear", "mean");
	static final Set<String> EVIDENCE = Set.of("percent", "per", "cent", "study", "survey", "report", "data", "statistics", "research", "figure",
			"according", "average", "number", "rate", "million", "billion", "thousand", "hundred", "year", "century", "estimate", "find", "show");
	static final Set<String> NARRATION = Set.of("yesterday", "ago", "once", "morning", "evening", "afternoon", "night", "monday", "tuesday",
			"wednesday", "thursday", "friday", "saturday", "sunday", "week", "month", "later", "then", "when", "walk", "stand", "sit", "arrive",
			"remember", "recall", "smile", "shrug", "nod", "laugh", "pour", "wave", "born", "call", "receive", "tell");
	static final Set<String> CONNECTIVES = Set.of("because", "since", "as", "so", "therefore", "thus", "hence", "but", "however", "yet", "still",
			"although", "though", "while", "whereas", "if", "unless", "when", "and", "or", "nor", "for", "also", "moreover", "furthermore",
			"instead", "then", "second", "first", "finally", "besides", "indeed", "nevertheless", "otherwise", "consequently", "meanwhile",
			"after", "before", "even", "only", "until", "once", "given", "despite", "without", "by", "to", "in");

	private CueWords() {
	}
}
