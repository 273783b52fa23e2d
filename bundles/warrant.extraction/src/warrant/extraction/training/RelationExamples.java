package warrant.extraction.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import warrant.extraction.components.ClauseVectors;
import warrant.extraction.encoder.SentenceEncoder;
import warrant.extraction.language.Lemmatizer;
import warrant.extraction.language.SentenceReader;
import warrant.extraction.language.Token;
import warrant.extraction.learning.Example;
import warrant.extraction.relations.Member;
import warrant.extraction.relations.PairFeatures;
import warrant.extraction.relations.RelationModel;
import warrant.text.BlockKind;

/** Makes members and labelled pairs of documents with relations. */
final class RelationExamples {

	private static final Set<String> CLAIMS = Set.of("claim", "major-claim", "policy", "value", "fact", "testimony", "reference");

	private final SentenceReader reader;
	private final Lemmatizer lemmatizer;
	private final boolean typed;

	/** @param typed whether the gold labels of the segments are given */
	RelationExamples(SentenceReader reader, Lemmatizer lemmatizer, boolean typed) {
		this.reader = reader;
		this.lemmatizer = lemmatizer;
		this.typed = typed;
	}

	/** Members in the order of their segments; a segment without words is its own punctuation. */
	List<Member> members(String text, List<Segment> segments) {
		List<Member> members = new ArrayList<>();
		for (Segment segment : segments) {
			List<Token> tokens = reader.segment(text, segment.span(), BlockKind.PARAGRAPH).tokens();
			List<Token> some = tokens.isEmpty() ? List.of(new Token(segment.span(), ".", "PUNCT")) : tokens;
			members.add(new Member(segment.span(), some, typed ? segment.label() : "", typed && CLAIMS.contains(segment.label()),
					paragraph(text, segment.span().start())));
		}
		return members;
	}

	private static int paragraph(String text, int at) {
		int paragraph = 0;
		for (int i = text.indexOf("\n\n"); i >= 0 && i < at; i = text.indexOf("\n\n", i + 2))
			paragraph++;
		return paragraph;
	}

	/** All pairs within reach, labelled; pairs too far apart to be found are left out. */
	List<Example> of(RelationData data, Optional<SentenceEncoder> encoder) {
		List<Example> examples = new ArrayList<>();
		for (Map.Entry<String, List<Segment>> document : data.segments().segments().entrySet()) {
			List<Segment> segments = document.getValue();
			List<Member> members = members(data.segments().texts().get(document.getKey()), segments);
			Optional<ClauseVectors> vectors = encoder.map(e -> ClauseVectors.of(members.stream().map(Member::tokens).toList(), e));
			PairFeatures pairs = new PairFeatures(members, lemmatizer, vectors);
			Map<RelationData.Pair, String> gold = data.relations().getOrDefault(document.getKey(), Map.of());
			for (int s = 0; s < members.size(); s++)
				for (int t = Math.max(0, s - PairFeatures.REACH); t <= Math.min(members.size() - 1, s + PairFeatures.REACH); t++)
					if (t != s && RelationModel.possible(members.get(s), members.get(t))) {
						RelationData.Pair pair = new RelationData.Pair(segments.get(s).order(), segments.get(t).order());
						examples.add(new Example(gold.getOrDefault(pair, RelationModel.NONE), pairs.of(s, t), document.getKey()));
					}
		}
		return examples;
	}
}
