package warrant.extraction.relations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Chooses links where everything argues for one claim, as in short essays: a tree with that claim on top, in which every other component bears
 * on exactly one. Bearing on the central claim is what most do (Peldszus and Stede 2015), so it takes a word to say otherwise: one that answers
 * an objection just made, or one that goes on from the component before in the same sentence.
 */
public final class EssayDecoder {

	/** Longer texts argue for more than one claim. */
	private static final int MOST = 11;
	/** Where no claim is given: an essay says nothing else, while a short speech greets and thanks. In characters; a share of them. */
	private static final int LONGEST = 1200;
	private static final int LATEST_START = 60;
	private static final double LEAST_SAID = 0.8;
	private static final double SAID = 0.7;
	private static final double BY_DEFAULT = 0.5;
	private static final Set<String> CONTRASTS = Set.of("but", "however", "yet", "nevertheless", "nonetheless", "still", "though", "instead", "only");
	private static final Set<String> OBJECTIONS = Set.of("although", "though", "while", "whilst", "admittedly", "certainly", "granted", "true",
			"sure", "even", "critics", "opponents", "some", "one", "indeed", "naturally");
	private static final Set<String> GROUNDS = Set.of("because", "since", "as", "for", "given");
	private static final Set<String> CONTINUATIONS = Set.of("this", "that", "these", "such", "thus", "therefore", "hence", "so", "consequently",
			"then", "thereby");
	private static final Set<String> WISHES = Set.of("should", "must", "ought", "shouldn't");

	private final List<Member> members;
	private final Map<Long, WeighedPair> weighed = new HashMap<>();

	/** @param pairs as weighed among these members */
	public EssayDecoder(List<Member> members, List<WeighedPair> pairs) {
		this.members = members;
		pairs.forEach(p -> weighed.put(key(p.source(), p.target()), p));
	}

	private static long key(int source, int target) {
		return ((long) source << 32) + target;
	}

	/** Whether the components look like a short essay: few, and one claim given among them, or none given and hardly a word beside them. */
	public static boolean fits(List<Member> members) {
		long surely = members.stream().filter(m -> m.claimness() == 1).count();
		return members.size() > 1 && members.size() <= MOST && (surely == 1 || surely == 0 && isAll(members));
	}

	private static boolean isAll(List<Member> members) {
		int start = members.getFirst().span().start();
		int length = members.getLast().span().end() - start;
		int said = members.stream().mapToInt(m -> m.span().length()).sum();
		return start <= LATEST_START && length <= LONGEST && said >= LEAST_SAID * length;
	}

	/** One link for every component but the central claim, in order of their sources. */
	public List<WeighedPair> decode() {
		int root = root();
		List<WeighedPair> links = new ArrayList<>();
		for (int i = 0; i < members.size(); i++)
			if (i != root)
				links.add(link(i, root));
		return links;
	}

	/** The one that is given as a claim, else what most looks like one: it asks for something, opens or closes the text. */
	private int root() {
		int best = 0;
		double most = Double.NEGATIVE_INFINITY;
		for (int i = 0; i < members.size(); i++) {
			Member member = members.get(i);
			boolean wishes = words(member, 60).stream().anyMatch(WISHES::contains);
			boolean objection = i > 0 && objects(i);
			double weight = (member.claimness() == 1 ? 10 : member.claimness()) + (wishes ? 0.6 : 0) + (i == 0 ? 0.4 : i == members.size() - 1 ? 0.25 : 0)
					- (objection ? 0.5 : 0);
			if (weight > most) {
				most = weight;
				best = i;
			}
		}
		return best;
	}

	private WeighedPair link(int source, int root) {
		if (source > 0 && source - 1 != root && answers(source) && objects(source - 1))
			return pair(source, source - 1, true, SAID);
		if (source > 0 && source - 1 != root && goesOn(source))
			return pair(source, source - 1, false, SAID);
		if (source + 1 < members.size() && source + 1 != root && leadsTo(source + 1))
			return pair(source, source + 1, false, SAID);
		WeighedPair known = weighed.get(key(source, root));
		if (objects(source) || known == null)
			return pair(source, root, objects(source), BY_DEFAULT);
		return known;
	}

	private static WeighedPair pair(int source, int target, boolean attack, double probability) {
		return new WeighedPair(source, target, List.of("attack", "support", RelationModel.NONE),
				new double[] { attack ? probability : 0, attack ? 0 : probability, 1 - probability });
	}

	private boolean answers(int i) {
		return opening(i, 2).stream().anyMatch(CONTRASTS::contains);
	}

	/** Whether it gives the other side's view, by its own words or because the next one answers it in the same sentence. */
	private boolean objects(int i) {
		if (members.get(i).type().startsWith("opp") || members.get(i).type().startsWith("con"))
			return true;
		List<String> opening = opening(i, 3);
		boolean marked = !opening.isEmpty() && OBJECTIONS.contains(opening.getFirst()) || opening.contains("course") || opening.contains("admittedly");
		return marked || i + 1 < members.size() && answers(i + 1) && members.get(i + 1).sentence() == members.get(i).sentence();
	}

	/** A ground for the component before it in the same sentence. */
	private boolean goesOn(int i) {
		List<String> opening = opening(i, 1);
		return members.get(i).sentence() == members.get(i - 1).sentence() && !opening.isEmpty() && GROUNDS.contains(opening.getFirst());
	}

	/** A conclusion from the component before it in the same sentence. */
	private boolean leadsTo(int i) {
		return members.get(i).sentence() == members.get(i - 1).sentence() && opening(i, 2).stream().anyMatch(CONTINUATIONS::contains);
	}

	/** The first words, those that lead to it before its own. */
	private List<String> opening(int i, int most) {
		List<String> opening = new ArrayList<>(members.get(i).before().stream().filter(w -> !w.equals(",")).toList());
		if (opening.size() > 2)
			opening.subList(0, opening.size() - 2).clear();
		opening.removeIf(w -> w.equals("and"));
		opening.addAll(words(members.get(i), most));
		return opening.subList(0, Math.min(most, opening.size()));
	}

	private static List<String> words(Member member, int most) {
		return member.tokens().stream().filter(t -> !t.is("PUNCT")).limit(most).map(t -> t.text().toLowerCase(Locale.ROOT)).toList();
	}
}
