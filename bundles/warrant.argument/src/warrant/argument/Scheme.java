package warrant.argument;

import java.util.List;

/**
 * A stereotypical way to argue, and the questions that test it.
 *
 * @param name as it stands in {@link Inference#getScheme()}
 * @param premises what is taken for granted, with letters for what varies
 * @param questions critical questions, in the order they are usually asked
 */
public record Scheme(String name, List<String> premises, String conclusion, List<String> questions) {

	public Scheme {
		premises = List.copyOf(premises);
		questions = List.copyOf(questions);
	}
}
