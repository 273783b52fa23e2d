package warrant.extraction.components;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import warrant.extraction.language.Token;

/** Finds the cues of one clause: what its modals, opening, person, tense, punctuation and evaluative words give away. */
final class Cues {

	private static final Set<String> BE = Set.of("be", "is", "are", "was", "were", "been", "being", "am", "get", "got");

	private final List<Token> tokens;
	private final List<String> words;
	private final List<String> lemmas;
	private final Set<String> found = new LinkedHashSet<>();

	/** @param lemmas one per token */
	Cues(List<Token> tokens, List<String> lemmas) {
		this.tokens = tokens;
		this.lemmas = lemmas;
		words = tokens.stream().map(t -> t.text().toLowerCase(Locale.ROOT)).toList();
	}

	Set<String> find() {
		if (tokens.isEmpty())
			return found;
		opening();
		for (int i = 0; i < words.size(); i++) {
			modal(i);
			lists(i);
			grammar(i);
			punctuation(words.get(i));
		}
		size();
		return found;
	}

	private void opening() {
		int first = tokens.getFirst().is("PUNCT") && tokens.size() > 1 ? 1 : 0;
		found.add("first=" + words.get(first));
		if (first + 1 < words.size())
			found.add("first2=" + words.get(first) + " " + words.get(first + 1));
		String tags = "";
		for (int i = first; i < Math.min(first + 3, tokens.size()); i++)
			found.add("openingTags=" + (tags += " " + tokens.get(i).tag()));
		if (CueWords.CONNECTIVES.contains(words.get(first)))
			found.add("opens=" + words.get(first));
		Token opener = tokens.get(first);
		if (opener.is("VERB") && words.get(first).equals(lemmas.get(first)) || words.get(first).equals("let"))
			found.add("imperative");
		if (words.get(first).equals("please") || words.get(first).equals("do") && first + 1 < tokens.size() && tokens.get(first + 1).is("PART"))
			found.add("imperative");
		found.add("last=" + words.getLast());
	}

	private void modal(int i) {
		String word = words.get(i);
		boolean have = lemmas.get(i).equals("have") && i + 1 < words.size() && words.get(i + 1).equals("to");
		boolean need = lemmas.get(i).equals("need");
		if (!CueWords.MODALS.contains(word) && !have && !need)
			return;
		String modal = have ? "have to" : need ? "need" : word;
		found.add("modal=" + modal);
		found.add("modalPlace=" + modal + Math.min(4, i / 3));
		if (i > 0) {
			found.add("modalSubject=" + (tokens.get(i - 1).is("PRON") ? words.get(i - 1) : tokens.get(i - 1).tag()) + " " + modal);
			found.add("modalSubjectWord=" + lemmas.get(i - 1));
		}
		for (int j = i + 1; j < Math.min(i + 5, tokens.size()); j++)
			if (tokens.get(j).is("VERB") || lemmas.get(j).equals("be") && !nextVerb(j)) {
				found.add("modalVerb=" + modal + " " + lemmas.get(j));
				found.add("modalOf=" + lemmas.get(j));
				break;
			}
		if (nextIs(i, "not") || word.endsWith("n't") || word.equals("cannot"))
			found.add("modalNot=" + modal);
		if (nextIs(i, "be") && nextVerb(i + 1))
			found.add("modalPassive=" + modal);
		if (nextIs(i, "have"))
			found.add("modalPast=" + modal);
	}

	private boolean nextIs(int i, String lemma) {
		return i + 1 < words.size() && (lemmas.get(i + 1).equals(lemma) || words.get(i + 1).equals(lemma));
	}

	private boolean nextVerb(int i) {
		return i + 1 < tokens.size() && tokens.get(i + 1).is("VERB") && !words.get(i + 1).endsWith("ing");
	}

	private void lists(int i) {
		String word = words.get(i);
		String lemma = lemmas.get(i);
		in(CueWords.NEGATIONS, word, "negation", null);
		if (word.endsWith("n't"))
			found.add("negation");
		in(CueWords.FIRST_SINGULAR, word, "person=I", null);
		in(CueWords.FIRST_PLURAL, word, "person=we", null);
		in(CueWords.SECOND, word, "person=you", null);
		in(CueWords.CONDITIONALS, word, "conditional", null);
		in(CueWords.COMPARATIVES, word, "comparison", null);
		in(CueWords.SPEAKING, lemma, "speaking", "speaking=");
		in(CueWords.URGING, lemma, "urging", "urging=");
		in(CueWords.GOOD, lemma, "good", "good=");
		in(CueWords.BAD, lemma, "bad", "bad=");
		in(CueWords.CERTAINTY, lemma, "certainty", "certainty=");
		in(CueWords.EVIDENCE, lemma, "evidence", "evidence=");
		in(CueWords.NARRATION, lemma, "narration", "narration=");
	}

	private void in(Set<String> list, String word, String cue, String withWord) {
		if (!list.contains(word))
			return;
		found.add(cue);
		if (withWord != null)
			found.add(withWord + word);
	}

	private void grammar(int i) {
		Token token = tokens.get(i);
		String word = words.get(i);
		boolean verb = token.is("VERB");
		boolean past = (verb || token.is("AUX")) && !word.equals(lemmas.get(i)) && !word.endsWith("s") && !word.endsWith("ing")
				&& !CueWords.MODALS.contains(word) && !BE.contains(word) || word.equals("was") || word.equals("were");
		boolean passive = verb && i > 0 && BE.contains(words.get(i - 1)) && (word.endsWith("ed") || word.endsWith("en"));
		if (passive)
			found.add("passive");
		if (past)
			found.add(i > 0 && tokens.get(i - 1).is("PRON") ? "past=" + words.get(i - 1) : "past");
		if (verb && word.endsWith("s"))
			found.add("present");
		if (i > 0 && (verb || token.is("AUX")) && tokens.get(i - 1).is("PRON"))
			found.add("subject=" + words.get(i - 1) + (past ? " past" : " present"));
		if (token.is("PROPN"))
			found.add("names");
	}

	private void punctuation(String word) {
		switch (word) {
			case "?", "!", ":", ";", "(", "\"", "%", "$", "-" -> found.add("mark=" + word);
			default -> {
				if (!word.isEmpty() && Character.isDigit(word.charAt(0)))
					found.add(word.length() == 4 && (word.startsWith("19") || word.startsWith("20")) ? "year" : "digits");
				if (word.startsWith("http") || word.startsWith("www."))
					found.add("link");
			}
		}
	}

	private void size() {
		int n = tokens.size();
		found.add("length=" + (n < 6 ? "tiny" : n < 12 ? "short" : n < 20 ? "middle" : n < 35 ? "long" : "huge"));
		if (!found.contains("digits") && !found.contains("year") && !found.contains("names") && !found.contains("speaking"))
			found.add("unsourced");
	}
}
