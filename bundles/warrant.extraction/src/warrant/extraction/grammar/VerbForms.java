package warrant.extraction.grammar;

import java.util.Set;

/** Verb forms by their looks: universal tags say that a word is a verb, not which form of it. */
public final class VerbForms {

	private static final Set<String> PAST_ONLY = Set.of("was", "were", "did", "had", "made", "went", "took", "saw", "knew", "got", "gave",
			"found", "thought", "told", "became", "felt", "brought", "began", "kept", "held", "wrote", "stood", "heard", "meant", "met", "ran",
			"paid", "sat", "spoke", "led", "grew", "lost", "fell", "sent", "built", "understood", "drew", "broke", "spent", "rose", "drove",
			"bought", "wore", "chose", "won", "said", "came", "sold", "taught", "caught", "fought", "sought", "left", "flew", "threw", "hung",
			"struck", "shot", "swore", "tore", "woke", "froze", "stole", "ate", "drank", "sang", "slept", "swept", "bent", "lent", "dealt", "been",
			"done", "gone", "seen", "taken", "given", "known", "shown", "written", "spoken", "driven", "chosen", "broken", "fallen", "grown",
			"drawn", "frozen", "eaten", "flown", "thrown", "worn", "torn", "sworn", "begun", "sung", "laid", "bound", "fed", "bred", "dug",
			"stuck", "stolen", "forgotten", "forgot", "hidden", "hid", "laughed");
	private static final Set<String> PARTICIPLES_LIKE_BASE = Set.of("put", "cut", "let", "set", "hit", "shut", "cost", "read", "run", "come",
			"become", "spread", "split", "cast", "quit", "bid", "overcome");
	private static final Set<String> SIMPLE_PAST_ONLY = Set.of("was", "were", "did", "went", "took", "saw", "knew", "gave", "became", "began",
			"wrote", "spoke", "grew", "fell", "drew", "broke", "rose", "drove", "wore", "chose", "came", "flew", "threw", "swore", "tore", "woke",
			"froze", "stole", "ate", "drank", "sang", "ran", "forgot", "hid");
	private static final Set<String> BASES_LIKE_OTHERS = Set.of("need", "feed", "speed", "proceed", "succeed", "exceed", "embed", "heed", "shed",
			"wed", "bleed", "breed", "bring", "ring", "sing", "swing", "cling", "spring", "string", "wring", "fling", "sting", "focus", "process",
			"discuss", "address", "press", "pass", "access", "assess", "possess", "express", "dismiss", "impose", "bus", "guess", "miss", "cross",
			"dress", "confess", "stress", "progress", "toss", "kiss", "bless", "witness", "harness", "canvas", "seed", "bias");

	private static final Set<String> NOT_BASES = Set.of("am", "is", "are", "has", "does", "must", "should", "would", "could", "can", "may",
			"might", "shall", "will", "ought", "cannot");

	private VerbForms() {
	}

	/** Whether the word can be a bare infinitive or an imperative. */
	public static boolean isBase(String lower) {
		if (BASES_LIKE_OTHERS.contains(lower))
			return true;
		if (lower.isEmpty() || !Character.isLetter(lower.charAt(0)) || lower.indexOf('\'') >= 0)
			return false;
		return !PAST_ONLY.contains(lower) && !lower.endsWith("ed") && !isGerund(lower) && !(lower.endsWith("s") && !lower.endsWith("ss"))
				&& !NOT_BASES.contains(lower);
	}

	/** Whether the word can stand after "is" in a passive or after "has". */
	public static boolean isParticiple(String lower) {
		return lower.endsWith("ed") && !BASES_LIKE_OTHERS.contains(lower) || PARTICIPLES_LIKE_BASE.contains(lower)
				|| PAST_ONLY.contains(lower) && !SIMPLE_PAST_ONLY.contains(lower);
	}

	public static boolean isGerund(String lower) {
		return lower.length() > 4 && lower.endsWith("ing") && !BASES_LIKE_OTHERS.contains(lower);
	}

	/** Whether the word is a past form and nothing else. */
	public static boolean isPast(String lower) {
		return lower.endsWith("ed") && !BASES_LIKE_OTHERS.contains(lower) || PAST_ONLY.contains(lower);
	}
}
