package warrant.argument.evaluation;

import java.util.ArrayDeque;

/**
 * The grounded labelling: in only what must be (Modgil and Caminada, Proof theories and algorithms for abstract argumentation frameworks,
 * 2009). Linear in the attacks.
 */
final class GroundedLabeller {

	/** A label for each argument. */
	Label[] label(Framework framework) {
		Label[] labels = new Label[framework.size()];
		int[] standing = new int[framework.size()];
		ArrayDeque<Integer> in = new ArrayDeque<>();
		for (int a = 0; a < framework.size(); a++) {
			labels[a] = Label.UNDEC;
			standing[a] = framework.attackers(a).length;
			if (standing[a] == 0)
				in.add(a);
		}
		while (!in.isEmpty()) {
			int argument = in.remove();
			labels[argument] = Label.IN;
			for (int out : framework.attacked(argument)) {
				if (labels[out] == Label.OUT)
					continue;
				labels[out] = Label.OUT;
				for (int freed : framework.attacked(out)) {
					if (--standing[freed] == 0)
						in.add(freed);
				}
			}
		}
		return labels;
	}
}
