package warrant.argument.evaluation;

import java.util.Locale;

/** Caminada's labels (On the issue of reinstatement in argumentation, JELIA 2006). For a conflict: whether the attack is in force. */
public enum Label {
	IN, OUT, UNDEC;

	/** As it is written in files and on the command line: {@code in}, {@code out} or {@code undecided}. */
	public String word() {
		return this == UNDEC ? "undecided" : name().toLowerCase(Locale.ROOT);
	}
}
