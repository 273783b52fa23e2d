package warrant.extraction.actors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import warrant.extraction.language.SentenceReader;
import warrant.extraction.language.TaggedSentence;

/** Measures a names model on gold sentences; the gold tokens are used as they are. */
public final class NameEvaluator {

	private final SentenceReader reader;
	private final NameRecognizer recognizer;

	public NameEvaluator(SentenceReader reader, NameRecognizer recognizer) {
		this.reader = reader;
		this.recognizer = recognizer;
	}

	/** The names found in each sentence, in order. */
	public List<List<ScoredName>> predict(List<NamedSentence> sentences) {
		List<List<ScoredName>> found = new ArrayList<>();
		List<TaggedSentence> document = new ArrayList<>();
		for (NamedSentence sentence : sentences) {
			if (sentence.opensDocument()) {
				found.addAll(recognizer.find(document));
				document.clear();
			}
			document.add(reader.tokenized(sentence.words()));
		}
		found.addAll(recognizer.find(document));
		return found;
	}

	/** Scores of predictions, a list for each gold sentence. */
	public static NameScores score(List<NamedSentence> gold, List<List<Name>> predicted) {
		Map<String, NameScores.Score> labels = new TreeMap<>();
		NameScores.Score micro = new NameScores.Score(0, 0, 0);
		NameScores.Score untyped = micro;
		for (int i = 0; i < gold.size(); i++) {
			for (NameType type : NameType.values()) {
				NameScores.Score score = score(of(type, gold.get(i).names()), of(type, predicted.get(i)));
				micro = micro.plus(score);
				if (score.found() + score.support() > 0)
					labels.merge(type.label(), score, NameScores.Score::plus);
			}
			untyped = untyped.plus(score(spans(gold.get(i).names()), spans(predicted.get(i))));
		}
		return new NameScores(labels, micro, untyped);
	}

	private static Set<Name> of(NameType type, List<Name> names) {
		Set<Name> result = new HashSet<>(names);
		result.removeIf(name -> name.type() != type);
		return result;
	}

	private static Set<Name> spans(List<Name> names) {
		Set<Name> spans = new HashSet<>();
		names.forEach(name -> spans.add(new Name(name.start(), name.end(), NameType.PERSON)));
		return spans;
	}

	private static NameScores.Score score(Set<Name> gold, Set<Name> found) {
		Set<Name> right = new HashSet<>(gold);
		right.retainAll(found);
		return new NameScores.Score(right.size(), found.size(), gold.size());
	}
}
