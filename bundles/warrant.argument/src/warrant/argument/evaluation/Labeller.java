package warrant.argument.evaluation;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.stream.IntStream;

/**
 * The labellings of a map by Dung's semantics, on the framework that {@link Framework#of} makes of it. Grounded always; complete, preferred
 * (the complete ones that accept most, by inclusion) and stable (the complete ones without an undecided node) within limits.
 */
final class Labeller {

	private final ArgumentGraph graph;
	private final Limits limits;
	private final Label[] grounded;
	private final List<UndecidedPart> parts;

	Labeller(ArgumentGraph graph, Limits limits) {
		this.graph = graph;
		this.limits = limits;
		Framework framework = Framework.of(graph);
		this.grounded = new GroundedLabeller().label(framework);
		this.parts = UndecidedPart.of(framework, grounded);
	}

	/** Complete, preferred and stable labellings of a map. */
	record All(Labellings complete, Labellings preferred, Labellings stable) {
	}

	Labelling grounded() {
		return new Labelling(graph, grounded);
	}

	All all() {
		Deadline deadline = new Deadline(limits);
		Labellings stable = labellings(deadline, () -> each(p -> CompleteSearch.stable(p.framework(), deadline)));
		try {
			List<List<Label[]>> complete = each(p -> CompleteSearch.complete(p.framework(), deadline));
			return new All(labellings(deadline, () -> complete), labellings(deadline, () -> preferred(complete, deadline)), stable);
		} catch (Deadline.Passed e) {
			return new All(Labellings.notComputed(e.getMessage()), Labellings.notComputed(e.getMessage()), stable);
		}
	}

	private interface Search {
		List<List<Label[]>> run() throws Deadline.Passed;
	}

	private interface PartSearch {
		List<Label[]> run(UndecidedPart part) throws Deadline.Passed;
	}

	private List<List<Label[]>> each(PartSearch search) throws Deadline.Passed {
		List<List<Label[]>> found = new ArrayList<>();
		for (UndecidedPart part : parts)
			found.add(search.run(part));
		return found;
	}

	private Labellings labellings(Deadline deadline, Search search) {
		try {
			List<List<Label[]>> found = search.run();
			long product = 1;
			for (List<Label[]> part : found)
				product = Math.min(product * part.size(), Integer.MAX_VALUE);
			deadline.count(product);
			return Labellings.of(new Combined((int) product, found));
		} catch (Deadline.Passed e) {
			return Labellings.notComputed(e.getMessage());
		}
	}

	private static List<List<Label[]>> preferred(List<List<Label[]>> complete, Deadline deadline) throws Deadline.Passed {
		List<List<Label[]>> preferred = new ArrayList<>();
		for (List<Label[]> part : complete)
			preferred.add(maximal(part, deadline));
		return preferred;
	}

	/** Largest first, each is compared only with those kept before it: nothing is included in something smaller. */
	private static List<Label[]> maximal(List<Label[]> labellings, Deadline deadline) throws Deadline.Passed {
		List<BitSet> accepted = labellings.stream().map(Labeller::accepted).toList();
		List<Integer> bySize = new ArrayList<>(IntStream.range(0, accepted.size()).boxed().toList());
		bySize.sort(Comparator.comparing(i -> -accepted.get(i).cardinality()));
		List<Integer> kept = new ArrayList<>();
		for (int i : bySize) {
			deadline.check();
			if (kept.stream().noneMatch(k -> includes(accepted.get(k), accepted.get(i))))
				kept.add(i);
		}
		return kept.stream().sorted().map(labellings::get).toList();
	}

	private static BitSet accepted(Label[] labels) {
		BitSet accepted = new BitSet();
		for (int a = 0; a < labels.length; a++)
			accepted.set(a, labels[a] == Label.IN);
		return accepted;
	}

	private static boolean includes(BitSet larger, BitSet smaller) {
		BitSet rest = (BitSet) smaller.clone();
		rest.andNot(larger);
		return rest.isEmpty();
	}

	/** Every choice of one labelling for each part, put together when it is asked for: 10,000 large ones would fill the heap. */
	private final class Combined extends AbstractList<Labelling> implements RandomAccess {

		private final int size;
		private final List<List<Label[]>> choices;

		Combined(int size, List<List<Label[]>> choices) {
			this.size = size;
			this.choices = choices;
		}

		@Override
		public int size() {
			return size;
		}

		@Override
		public Labelling get(int index) {
			Objects.checkIndex(index, size);
			Label[] labels = grounded.clone();
			int rest = index;
			for (int p = parts.size() - 1; p >= 0; p--) {
				Label[] chosen = choices.get(p).get(rest % choices.get(p).size());
				rest /= choices.get(p).size();
				for (int i = 0; i < chosen.length; i++)
					labels[parts.get(p).arguments()[i]] = chosen[i];
			}
			return new Labelling(graph, labels);
		}
	}
}
