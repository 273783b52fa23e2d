package warrant.extraction.relations;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import warrant.extraction.Component;
import warrant.extraction.ComponentType;
import warrant.extraction.RelationType;
import warrant.extraction.components.Candidate;
import warrant.extraction.components.Clause;
import warrant.extraction.language.Token;

/**
 * Where an op-ed gives the other side's view and answers it: "Critics say ...", "I will be told ...", "The lobby replies ...". The view goes
 * against the thesis, the author's next claim in the paragraph goes against the view.
 */
final class OtherSide {

	private static final double VIEW = 0.5;
	private static final double ANSWER = 0.45;
	/** Words by which somebody is quoted for what they found out. */
	private static final Set<String> FINDINGS = Set.of("expects", "expect", "found", "finds", "find", "shows", "show", "showed", "reports", "reported", "counted",
			"counts", "compared", "estimates", "estimate", "estimated", "calculates", "calculated", "measured", "according", "study", "survey", "researchers",
			"institute");
	private static final Pattern VOICE = Pattern.compile("^(but |and |now |of course |still |yes )?((i|we|you) (will|shall|may|might) (also )?(be told|hear)"
			+ "|(you|we)'ll hear|(the )?(critics|opponents|sceptics|skeptics|realists|hawks|doves|cynics|pessimists|optimists|defenders|advocates|mediators)\\b"
			+ ".{0,60}\\b(say|tell|warn|object|argue|insist|reply|claim|answer|fear)|(some|others|many|they) (will |would |may )?(say|object|argue|insist|reply|claim|answer|protest) "
			+ "|the [a-z ]{0,20}(lobby|industry|opposition)\\b.{0,30}\\b(says|replies|objects|argues|insists|claims|answers|warns)|it is (often |sometimes )?(said|objected|argued)"
			+ "|the (usual |common |standard |obvious |weightier |strongest )*objection).*|.*\\bsay the (realists|critics|sceptics|hawks|doves|opponents|optimists)\\b.*");

	private static final Pattern GRANTS = Pattern.compile("\\bdeserves? (an answer|a hearing|an honest|to be (heard|answered|taken))|\\b(must|should) be taken seriously\\b"
			+ "|\\bis (familiar|understandable|a fair (point|question|complaint))\\b|\\bhave a (case|point)\\b");

	private final List<Candidate> candidates;
	private final List<Component> components;
	private final int[] paragraphs;
	private final BitSet voices = new BitSet();

	/**
	 * @param components the same, with who asserts them
	 * @param paragraphs number of each candidate's paragraph, rising
	 */
	OtherSide(List<Candidate> candidates, List<Component> components, int[] paragraphs) {
		this.candidates = candidates;
		this.components = components;
		this.paragraphs = paragraphs;
		for (int i = 0; i < candidates.size(); i++)
			voices.set(i, speaks(i));
	}

	/** @param thesis index of the thesis */
	List<Link> links(int thesis) {
		List<Link> links = new ArrayList<>();
		for (int i = 0; i < candidates.size(); i++) {
			if (i == thesis || !isVoice(i))
				continue;
			links.add(new Link(i, thesis, RelationType.ATTACK, VIEW, List.of("gives the other side's view")));
			int last = Math.min(candidates.size(), i + OpEdLinks.STRETCH);
			for (int j = i + 1; j < last && paragraphs[j] == paragraphs[i]; j++)
				if (j != thesis && candidates.get(j).type() == ComponentType.CLAIM && !isVoice(j) && !grants(j)) {
					links.add(new Link(j, i, RelationType.ATTACK, ANSWER, List.of("answers the other side")));
					break;
				}
		}
		return links;
	}

	/** Words of a reporting sentence, or a judgement that somebody else is said to make: findings are quoted in support. */
	boolean isVoice(int i) {
		return voices.get(i);
	}

	private boolean speaks(int i) {
		Clause clause = candidates.get(i).clause();
		boolean judged = candidates.get(i).type() != ComponentType.PREMISE && components.get(i).attribution().isPresent()
				&& clause.sentence().tokens().stream().noneMatch(t -> FINDINGS.contains(t.text().toLowerCase(Locale.ROOT)));
		return judged || opensAsVoice(clause);
	}

	/** "These worries deserve an answer", before it is given. */
	private boolean grants(int i) {
		return GRANTS.matcher(words(candidates.get(i).clause(), candidates.get(i).clause().tokens().size())).find();
	}

	private static boolean opensAsVoice(Clause clause) {
		return VOICE.matcher(words(clause, 30)).matches();
	}

	/** The first words of its sentence, in small letters. */
	private static String words(Clause clause, int most) {
		StringBuilder words = new StringBuilder();
		for (Token token : clause.sentence().tokens().subList(0, Math.min(most, clause.sentence().tokens().size())))
			words.append(words.isEmpty() || token.is("PUNCT") ? "" : " ").append(token.text().toLowerCase(Locale.ROOT));
		return words.toString();
	}
}
