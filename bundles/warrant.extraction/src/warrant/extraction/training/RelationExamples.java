package warrant.extraction.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import warrant.extraction.components.ClauseVectors;
import warrant.extraction.encoder.SentenceEncoder;
import warrant.extraction.language.Lemmatizer;
import warrant.extraction.language.Token;
import warrant.extraction.learning.Example;
import warrant.extraction.relations.Member;
import warrant.extraction.relations.PairFeatures;
import warrant.extraction.relations.RelationModel;
import warrant.extraction.relations.Surroundings;

/**
 * Pairs of components as examples.
 *
 * @param links every pair within reach, labelled as linked or not
 * @param types the linked ones alone, labelled with the relation
 */
record RelationExamples(List<Example> links, List<Example> types) {

	/** Characters of a line on average from which lines are paragraphs. */
	private static final int PARAGRAPH = 120;

	/** Members in the order of their segments. */
	static List<Member> members(String text, List<Segment> segments, List<List<Token>> tokens, List<Typing> typings) {
		List<Member> members = new ArrayList<>();
		Surroundings around = new Surroundings(text, segments.stream().map(Segment::span).toList());
		String end = paragraphEnd(text);
		for (int i = 0; i < segments.size(); i++) {
			Segment segment = segments.get(i);
			members.add(new Member(segment.span(), tokens.get(i), typings.get(i).type(), typings.get(i).claimness(),
					around.before(i), around.sentence(i), paragraph(text, end, segment.span().start())));
		}
		return members;
	}

	private static int paragraph(String text, String end, int at) {
		int paragraph = 0;
		for (int i = text.indexOf(end); i >= 0 && i < at; i = text.indexOf(end, i + end.length()))
			paragraph++;
		return paragraph;
	}

	/** A blank line; a single line feed where no blank line but a title's stands in the text, and lines are as long as paragraphs are. */
	private static String paragraphEnd(String text) {
		long lines = text.lines().filter(l -> !l.isBlank()).count();
		boolean blank = text.strip().split("\n\\s*\n").length > 2;
		return blank || lines < 3 || text.length() / lines < PARAGRAPH ? "\n\n" : "\n";
	}

	/** Adds a document's pairs; those too far apart to be found are left out. */
	void add(String document, List<Segment> segments, List<Member> members, Map<RelationData.Pair, String> gold, Lemmatizer lemmatizer,
			Optional<SentenceEncoder> encoder) {
		Optional<ClauseVectors> vectors = encoder.map(e -> ClauseVectors.of(members.stream().map(Member::tokens).toList(), e));
		PairFeatures pairs = new PairFeatures(members, lemmatizer, vectors);
		for (int s = 0; s < members.size(); s++)
			for (int t = Math.max(0, s - PairFeatures.REACH); t <= Math.min(members.size() - 1, s + PairFeatures.REACH); t++) {
				String relation = gold.get(new RelationData.Pair(segments.get(s).order(), segments.get(t).order()));
				if (t == s || relation == null && !RelationModel.possible(members.get(t)))
					continue;
				links.add(new Example(relation == null ? RelationModel.NONE : RelationModel.LINK, pairs.of(s, t), document));
				if (relation != null)
					types.add(new Example(relation, pairs.withMeaning(s, t), document));
			}
	}
}
