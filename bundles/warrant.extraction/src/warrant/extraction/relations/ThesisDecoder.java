package warrant.extraction.relations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Chooses links where the thesis is given beside other claims, as in essays of several paragraphs (Stab and Gurevych 2017): a paragraph's
 * premises bear on its claim, the claims on the thesis, which stands in the introduction or the conclusion.
 */
final class ThesisDecoder {

	/** What {@link Member#type()} says of the thesis. */
	static final String THESIS = "major-claim";

	private static final double BY_DEFAULT = 0.5;

	private final List<Member> members;
	private final List<WeighedPair> pairs;

	/** @param pairs as weighed among these members */
	ThesisDecoder(List<Member> members, List<WeighedPair> pairs) {
		this.members = members;
		this.pairs = pairs;
	}

	/** Whether a thesis is told from other claims. */
	static boolean fits(List<Member> members) {
		return members.stream().anyMatch(m -> m.type().equals(THESIS)) && members.stream().anyMatch(m -> m.claim() && !m.type().equals(THESIS));
	}

	/** One link for every component but the theses, in order of their sources. */
	List<WeighedPair> decode() {
		int thesis = IntStream.range(0, members.size()).filter(this::isThesis).findFirst().orElseThrow();
		List<WeighedPair> links = new ArrayList<>();
		for (int i = 0; i < members.size(); i++)
			if (!isThesis(i))
				links.add(members.get(i).claim() ? pair(i, thesis) : link(i, thesis));
		return links;
	}

	private boolean isThesis(int i) {
		return members.get(i).type().equals(THESIS);
	}

	/** The likeliest claim of the premise's own paragraph, else the nearest there, else the thesis. */
	private WeighedPair link(int premise, int thesis) {
		Optional<WeighedPair> likeliest = pairs.stream().filter(p -> p.source() == premise && isNear(p.source(), p.target()))
				.max(Comparator.comparingDouble(WeighedPair::link));
		return likeliest.orElseGet(() -> IntStream.range(0, members.size()).filter(i -> isNear(premise, i)).boxed()
				.min(Comparator.comparingInt(i -> Math.abs(i - premise))).map(i -> pair(premise, i)).orElseGet(() -> pair(premise, thesis)));
	}

	private boolean isNear(int premise, int target) {
		return members.get(target).claim() && members.get(target).paragraph() == members.get(premise).paragraph();
	}

	private WeighedPair pair(int source, int target) {
		return pairs.stream().filter(p -> p.source() == source && p.target() == target && p.link() >= BY_DEFAULT).findFirst()
				.orElse(new WeighedPair(source, target, List.of("support", RelationModel.NONE), new double[] { BY_DEFAULT, 1 - BY_DEFAULT }));
	}
}
