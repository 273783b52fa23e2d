package warrant.argument.evaluation;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The labels still possible for each argument of a framework, narrowed until none contradicts its neighbours: an argument is in when and
 * only when all its attackers are out, and out when and only when one of them is in. When each argument has one label left, they are a
 * complete labelling.
 */
final class LabelDomains {

	static final int IN = 1;
	static final int OUT = 2;
	static final int UNDEC = 4;

	private final Framework framework;
	private final int[] domains;
	/** Argument and former domain, in the order they were changed. */
	private int[] trail = new int[64];
	private int trailSize;
	private final ArrayDeque<Integer> dirty = new ArrayDeque<>();
	private final BitSet isDirty = new BitSet();

	/** @param allowed the labels any argument may have */
	LabelDomains(Framework framework, int allowed) {
		this.framework = framework;
		this.domains = new int[framework.size()];
		Arrays.fill(domains, allowed);
	}

	int of(int argument) {
		return domains[argument];
	}

	boolean isDecided(int argument) {
		return Integer.bitCount(domains[argument]) == 1;
	}

	/** Where {@link #back} returns to. */
	int mark() {
		return trailSize;
	}

	/** Takes back every narrowing since the mark. */
	void back(int mark) {
		while (trailSize > mark) {
			trailSize -= 2;
			domains[trail[trailSize]] = trail[trailSize + 1];
		}
		dirty.clear();
		isDirty.clear();
	}

	/** Narrows one argument and what follows from it; false when nothing is left for some argument. */
	boolean narrow(int argument, int allowed) {
		return restrict(argument, allowed) && propagate();
	}

	/** What follows from the framework alone. */
	boolean narrowAll() {
		for (int a = 0; a < domains.length; a++)
			touch(a);
		return propagate();
	}

	private boolean propagate() {
		while (!dirty.isEmpty()) {
			int argument = dirty.remove();
			isDirty.clear(argument);
			if (!revise(argument))
				return false;
		}
		return true;
	}

	private boolean revise(int argument) {
		Around around = new Around();
		for (int attacker : framework.attackers(argument))
			around.add(attacker, domains[attacker]);
		int possible = (around.allMayBeOut ? IN : 0) | (around.mayBeIn > 0 ? OUT : 0) | (!around.oneIsIn && around.mayBeUndec > 0 ? UNDEC : 0);
		return restrict(argument, possible) && narrowAttackers(argument, around);
	}

	private boolean narrowAttackers(int argument, Around around) {
		int domain = domains[argument];
		int each = domain == IN ? OUT : (domain & OUT) == 0 ? OUT | UNDEC : IN | OUT | UNDEC;
		if (each != (IN | OUT | UNDEC)) {
			for (int attacker : framework.attackers(argument)) {
				if (!restrict(attacker, each))
					return false;
			}
		}
		if (domain == OUT && around.mayBeIn == 1)
			return restrict(around.lastIn, IN);
		if (domain == UNDEC && around.mayBeUndec == 1)
			return restrict(around.lastUndec, UNDEC);
		return (domain & IN) != 0 || around.mayStand != 1 || restrict(around.lastStanding, IN | UNDEC);
	}

	private boolean restrict(int argument, int allowed) {
		int narrowed = domains[argument] & allowed;
		if (narrowed == domains[argument])
			return true;
		if (trailSize + 2 > trail.length)
			trail = Arrays.copyOf(trail, trail.length * 2);
		trail[trailSize++] = argument;
		trail[trailSize++] = domains[argument];
		domains[argument] = narrowed;
		touch(argument);
		for (int attacked : framework.attacked(argument))
			touch(attacked);
		return narrowed != 0;
	}

	private void touch(int argument) {
		if (isDirty.get(argument))
			return;
		isDirty.set(argument);
		dirty.add(argument);
	}

	/** What the attackers of an argument may still be. */
	private static final class Around {
		boolean allMayBeOut = true;
		boolean oneIsIn;
		int mayBeIn;
		int lastIn;
		int mayBeUndec;
		int lastUndec;
		int mayStand;
		int lastStanding;

		void add(int attacker, int domain) {
			allMayBeOut &= (domain & OUT) != 0;
			oneIsIn |= domain == IN;
			if ((domain & IN) != 0) {
				mayBeIn++;
				lastIn = attacker;
			}
			if ((domain & UNDEC) != 0) {
				mayBeUndec++;
				lastUndec = attacker;
			}
			if ((domain & ~OUT) != 0) {
				mayStand++;
				lastStanding = attacker;
			}
		}
	}
}
