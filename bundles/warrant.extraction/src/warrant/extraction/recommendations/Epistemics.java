package warrant.extraction.recommendations;

import java.util.Set;

import warrant.extraction.grammar.Words;

/** Modals that guess or lead the talk instead of recommending. */
final class Epistemics {

	/** Verbs of leading a talk: "it must be said", "we should remember". */
	static final Set<String> TALKING = Set.of("say", "admit", "confess", "concede", "add", "note", "acknowledge", "wonder",
			"suppose", "assume", "imagine", "conclude", "observe", "mention", "emphasise", "emphasize", "stress");
	private static final Set<String> TALKED = Set.of("said", "noted", "added", "remembered", "admitted", "stressed", "emphasised", "emphasized",
			"borne", "conceded", "confessed", "acknowledged", "observed", "mentioned", "recalled", "enough", "easy", "surprising", "tempting", "true", "familiar", "news", "fun", "over", "forgiven", "understood", "hoped", "presumed", "assumed",
			"wrong", "hard", "nice", "strange");
	/** States of mind and body that one guesses at in others: "he must be tired". */
	private static final Set<String> STATES = Set.of("awake", "mad", "tired", "joking", "kidding", "mistaken", "wrong", "lonely", "exhausted",
			"delighted", "pleased", "laughing", "dreaming", "wondering", "surprised", "proud", "furious", "desperate", "blind", "deaf", "bored");
	private static final Set<String> GUESSED = Set.of("hurt", "seem", "feel", "mean", "sound", "suspect", "rankle", "sting", "look", "know",
			"appear", "surprise", "suffice", "tempt", "gall", "ache", "puzzle", "amaze", "astonish");
	/** What one should be is a feeling, not a deed. */
	private static final Set<String> FEELINGS = Set.of("ashamed", "glad", "grateful", "proud", "happy", "pleased", "delighted", "thankful", "worried",
			"alarmed", "flattered", "relieved", "surprised", "shocked", "smug", "sorry", "embarrassed", "afraid", "wary");
	private static final Set<String> CLEAR = Set.of("clear", "obvious", "evident", "plain", "apparent");
	private static final Set<String> LESSONS = Set.of("lesson", "lessons", "message", "answer", "reason", "reasons", "point", "implication",
			"implications", "conclusion", "choice", "stakes", "it", "this", "that");
	private static final Set<String> HAPPENING = Set.of("arrive", "last", "reach", "rise", "fall", "cost", "yield", "double", "come", "go",
			"drop", "grow", "prove", "improve", "help", "begin", "happen", "materialise", "emerge", "take", "earn");

	private final Words words;
	private final Frame frame;

	Epistemics(Words words, Frame frame) {
		this.words = words;
		this.frame = frame;
	}

	boolean apply() {
		return isTalk() || isGuess() || isForecast() || isProverb();
	}

	private boolean isTalk() {
		int verb = frame.verb();
		boolean general = frame.agent().map(a -> words.is(a.from(), "it", "we", "one", "you", "this", "that", "there") && a.core().to() - a.from() == 1)
				.orElse(false);
		boolean thing = frame.agent().map(a -> Agents.isThing(words, a)).orElse(true);
		boolean adds = words.is(verb, "add") && !words.is(verb + 1, "that", ",", ":", "here");
		if (general && words.in(verb, TALKING) && !adds)
			return true;
		if (words.is(verb, "be") && (words.in(verb + 1, FEELINGS) || isClear(verb + 1)) || words.is(verb, "feel", "take") && isAttitude(verb + 1))
			return true;
		boolean we = frame.agent().filter(a -> words.is(a.from(), "we", "you")).isPresent();
		return words.is(verb, "be") && (words.in(verb + 1, TALKED) && (general && !we || thing || words.is(verb + 1, "familiar") || words.is(verb + 1, "forgiven"))
				|| words.in(verb + 1, STATES) && words.is(frame.trigger().last(), "must")
				|| words.is(verb + 1, "no") && words.is(verb + 2, "surprise", "doubt", "secret", "mystery"));
	}

	/** "should feel smug", "should take it as a compliment". */
	private boolean isAttitude(int i) {
		return words.is(i - 1, "feel") ? (words.tagged(i, "ADJ") || words.in(i, FEELINGS)) && !words.is(i, "free", "able", "safe")
				: words.is(i, "it", "this", "that") && words.is(i + 1, "as") && words.is(i + 2, "a", "an");
	}

	/** "The lesson should be clear", not "the rules should be clear". */
	private boolean isClear(int i) {
		return words.in(i, CLEAR) && frame.agent().map(a -> words.in(a.head(words), LESSONS)).orElse(false);
	}

	private boolean isGuess() {
		int verb = frame.verb();
		boolean surprise = words.is(verb, "come") && words.is(verb + 1, "as", "naturally") || words.is(verb, "surprise");
		boolean there = words.is(verb, "be") && words.is(verb - 2, "there")
				&& words.is(verb + 2, "reason", "way", "explanation", "mistake", "catch", "better");
		boolean must = words.is(frame.trigger().last(), "must", "should") && words.in(verb, GUESSED) && !frame.negated() && !isToLearn(verb)
				&& !(words.is(verb, "look", "feel", "mean") && words.is(verb + 1, "at", "to", "into", "for", "after", "beyond", "again", "ahead", "forward",
						"elsewhere", "back", "hard"));
		boolean likely = words.is(frame.trigger().last(), "should") && hasLikely();
		return surprise || there || must || likely;
	}

	/** "We should very probably be disappointed." */
	private boolean hasLikely() {
		for (int i = frame.trigger().to(); i < frame.verb(); i++)
			if (words.is(i, "probably", "presumably", "doubtless", "likely"))
				return true;
		return false;
	}

	/** "The world must know", "they must know their borders", but "he must know that it is wrong". */
	private boolean isToLearn(int verb) {
		boolean personal = frame.agent().map(a -> words.is(a.from(), "he", "she", "you", "they", "i") && a.core().to() - a.from() == 1).orElse(true);
		return words.is(verb, "know") && (!personal || words.is(verb + 1, "their", "his", "her", "the"));
	}

	/** "The parts should arrive by noon": nobody is asked, where a thing is to come about at a time. */
	private boolean isForecast() {
		boolean thing = frame.agent().map(a -> !Agents.isActing(words, a) && !words.tagged(a.head(words), "PROPN")).orElse(false);
		return thing && words.is(frame.trigger().last(), "should") && !frame.passive() && !frame.negated() && words.in(frame.verb(), HAPPENING)
				&& !words.is(frame.verb(), "go", "come", "take", "begin") && !words.is(frame.verb() + 1, "to") || thing && words.in(frame.verb(), HAPPENING) && hasTime();
	}

	private boolean hasTime() {
		for (int i = frame.verb() + 1; i < Math.min(words.size(), frame.verb() + 8); i++)
			if (words.is(i, "by", "within", "in", "next") && !words.is(frame.verb(), "go", "take"))
				return true;
		return false;
	}

	/** "You should see ...", "as it should be". */
	private boolean isProverb() {
		boolean you = frame.agent().map(a -> words.is(a.from(), "you")).orElse(false);
		return you && words.is(frame.verb(), "see", "hear", "know", "try", "have") || words.is(frame.verb(), "know") && words.is(frame.verb() + 1, "better")
				|| words.is(frame.verb(), "like", "love", "prefer", "hate") && frame.agent().map(a -> words.is(a.from(), "we")).orElse(false);
	}
}
