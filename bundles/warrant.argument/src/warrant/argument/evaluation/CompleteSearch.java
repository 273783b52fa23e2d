package warrant.argument.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * All complete labellings of one framework, by search with propagation: the lowest undecided argument is tried in, then out, then undecided.
 * On its own stack, so that long chains don't exhaust the thread's.
 */
final class CompleteSearch {

	private static final int[] ORDER = { LabelDomains.IN, LabelDomains.OUT, LabelDomains.UNDEC };

	private final Framework framework;
	private final LabelDomains domains;
	private final Deadline deadline;
	private final List<Label[]> found = new ArrayList<>();
	/** For each open choice: the argument, the next entry of {@link #ORDER} to try, and the mark before it. */
	private final List<int[]> choices = new ArrayList<>();

	private CompleteSearch(Framework framework, int allowed, Deadline deadline) {
		this.framework = framework;
		this.domains = new LabelDomains(framework, allowed);
		this.deadline = deadline;
	}

	static List<Label[]> complete(Framework framework, Deadline deadline) throws Deadline.Passed {
		return new CompleteSearch(framework, LabelDomains.IN | LabelDomains.OUT | LabelDomains.UNDEC, deadline).run();
	}

	/** The complete labellings without an undecided argument. */
	static List<Label[]> stable(Framework framework, Deadline deadline) throws Deadline.Passed {
		return new CompleteSearch(framework, LabelDomains.IN | LabelDomains.OUT, deadline).run();
	}

	private List<Label[]> run() throws Deadline.Passed {
		deadline.check();
		if (!domains.narrowAll())
			return found;
		choose(0);
		while (!choices.isEmpty()) {
			deadline.check();
			int[] choice = choices.get(choices.size() - 1);
			domains.back(choice[2]);
			if (choice[1] == ORDER.length)
				choices.remove(choices.size() - 1);
			else if (narrow(choice[0], ORDER[choice[1]++]))
				choose(choice[0] + 1);
		}
		return found;
	}

	private boolean narrow(int argument, int label) {
		return (domains.of(argument) & label) != 0 && domains.narrow(argument, label);
	}

	/** Opens the choice for the next undecided argument; without one, a labelling is found. */
	private void choose(int from) throws Deadline.Passed {
		for (int a = from; a < framework.size(); a++) {
			if (!domains.isDecided(a)) {
				choices.add(new int[] { a, 0, domains.mark() });
				return;
			}
		}
		deadline.count(found.size() + 1L);
		found.add(labels());
	}

	private Label[] labels() {
		Label[] labels = new Label[framework.size()];
		for (int a = 0; a < labels.length; a++)
			labels[a] = switch (domains.of(a)) {
			case LabelDomains.IN -> Label.IN;
			case LabelDomains.OUT -> Label.OUT;
			default -> Label.UNDEC;
			};
		return labels;
	}
}
