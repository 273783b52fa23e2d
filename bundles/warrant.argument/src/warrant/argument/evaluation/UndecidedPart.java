package warrant.argument.evaluation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The parts of a framework that the grounded labelling leaves undecided and that don't touch one another. The complete labellings of the whole
 * are the grounded labels combined with any complete labelling of each part.
 *
 * @param arguments of the whole, ascending; position in the list is the number in {@code framework}
 */
record UndecidedPart(int[] arguments, Framework framework) {

	static List<UndecidedPart> of(Framework whole, Label[] grounded) {
		int[] local = new int[whole.size()];
		Arrays.fill(local, -1);
		List<UndecidedPart> parts = new ArrayList<>();
		for (int a = 0; a < whole.size(); a++) {
			if (grounded[a] == Label.UNDEC && local[a] < 0)
				parts.add(from(a, whole, grounded, local));
		}
		return parts;
	}

	private static UndecidedPart from(int start, Framework whole, Label[] grounded, int[] local) {
		List<Integer> members = new ArrayList<>();
		ArrayDeque<Integer> open = new ArrayDeque<>();
		open.add(start);
		local[start] = 0;
		while (!open.isEmpty()) {
			int argument = open.remove();
			members.add(argument);
			visit(whole.attackers(argument), grounded, local, open);
			visit(whole.attacked(argument), grounded, local, open);
		}
		int[] arguments = members.stream().mapToInt(Integer::intValue).sorted().toArray();
		for (int i = 0; i < arguments.length; i++)
			local[arguments[i]] = i;
		return new UndecidedPart(arguments, restricted(arguments, whole, grounded, local));
	}

	private static void visit(int[] neighbours, Label[] grounded, int[] local, ArrayDeque<Integer> open) {
		for (int n : neighbours) {
			if (grounded[n] == Label.UNDEC && local[n] < 0) {
				local[n] = 0;
				open.add(n);
			}
		}
	}

	private static Framework restricted(int[] arguments, Framework whole, Label[] grounded, int[] local) {
		List<int[]> attacks = new ArrayList<>();
		for (int a : arguments) {
			for (int attacker : whole.attackers(a)) {
				if (grounded[attacker] == Label.UNDEC)
					attacks.add(new int[] { local[attacker], local[a] });
			}
		}
		return new Framework(arguments.length, attacks);
	}
}
