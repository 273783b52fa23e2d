package warrant.extraction.components;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import warrant.extraction.language.Token;

/**
 * Recognises what tells or sets a scene rather than argues: past events without a judgement, a modal or a figure; greetings; fragments.
 * Op-eds open and turn on such sentences, and a classifier trained on comments to an authority has hardly seen any.
 */
final class Narration {

	private static final Set<String> ARGUING = Set.of("must", "should", "shall", "ought", "cannot", "can't", "if", "because", "therefore",
			"than", "percent", "%", "means", "every", "always", "never", "all", "most", "only", "no", "nobody", "nothing", "need", "needs");
	private static final Set<String> TELLING = Set.of("i", "he", "she", "my", "his", "her", "him", "me", "yesterday", "ago", "morning", "evening",
			"afternoon", "night", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "tonight", "once", "january",
			"february", "march", "april", "june", "july", "august", "september", "october", "november", "december", "when", "day", "week", "winter",
			"spring", "summer", "autumn");
	private static final Set<String> SPOKEN = Set.of("say", "tell", "ask", "reply", "answer", "shout", "shrug", "whisper", "write");

	private final List<Token> tokens;
	private final List<String> lemmas;
	private final Set<String> cues;

	Narration(List<Token> tokens, List<String> lemmas) {
		this.tokens = tokens;
		this.lemmas = lemmas;
		cues = new Cues(tokens, lemmas).find();
	}

	/** From 0, argues, to 1, tells. Half and more is a narrated event. */
	double degree() {
		double past = share("past");
		if (!pastTense())
			return fragment() ? 0.6 : 0;
		double degree = 0.35 + 0.25 * past;
		for (Token token : tokens)
			degree += TELLING.contains(lower(token)) ? 0.12 : 0;
		for (String lemma : lemmas)
			degree += SPOKEN.contains(lemma) ? 0.1 : 0;
		for (Token token : tokens)
			degree -= ARGUING.contains(lower(token)) ? 0.2 : 0;
		degree -= cues.contains("good") || cues.contains("bad") ? 0.15 : 0;
		degree -= cues.contains("comparison") ? 0.1 : 0;
		degree -= cues.contains("present") || presentBe() ? 0.25 : 0;
		degree -= cues.contains("evidence") ? 0.1 : 0;
		return Math.clamp(degree, 0, 1);
	}

	private boolean pastTense() {
		return cues.stream().anyMatch(cue -> cue.startsWith("past"));
	}

	/** Of all verbs, those in the past. */
	private double share(String cue) {
		long verbs = tokens.stream().filter(t -> t.is("VERB", "AUX")).count();
		long present = tokens.stream().filter(t -> t.is("VERB", "AUX")).map(Narration::lower)
				.filter(w -> w.equals("is") || w.equals("are") || w.endsWith("s") || w.equals("will")).count();
		return verbs == 0 ? 0 : 1 - (double) present / verbs;
	}

	private boolean presentBe() {
		return tokens.stream().map(Narration::lower).anyMatch(w -> w.equals("is") || w.equals("are") || w.equals("it's") || w.equals("has")
				|| w.equals("have") || w.equals("will"));
	}

	private boolean fragment() {
		return tokens.stream().noneMatch(t -> t.is("VERB", "AUX"));
	}

	private static String lower(Token token) {
		return token.text().toLowerCase(Locale.ROOT);
	}
}
