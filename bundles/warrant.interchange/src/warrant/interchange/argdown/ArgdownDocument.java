package warrant.interchange.argdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import warrant.interchange.Loss;

/** What an Argdown file says, filled by {@link ArgdownParser}: everything by title, in order of first appearance. */
final class ArgdownDocument {

	/** An end of a relation. */
	sealed interface Member permits Statement, Argument, Step {
	}

	/** All that has one title is one statement. */
	static final class Statement implements Member {
		final String title;
		/** Where its text stands; while there is none, where the title stands first. */
		int line;
		final Set<String> tags = new LinkedHashSet<>();
		final Map<String, Object> data = new LinkedHashMap<>();
		String text = "";
		Section section;

		Statement(String title, int line) {
			this.title = title;
			this.line = line;
		}
	}

	/** Sketched by a description, or reconstructed by steps. */
	static final class Argument implements Member {
		final String title;
		final int line;
		final Set<String> tags = new LinkedHashSet<>();
		final Map<String, Object> data = new LinkedHashMap<>();
		final List<Step> steps = new ArrayList<>();
		String text = "";
		Section section;

		Argument(String title, int line) {
			this.title = title;
			this.line = line;
		}

		boolean isReconstructed() {
			return !steps.isEmpty();
		}
	}

	/** One inference of an argument. */
	static final class Step implements Member {
		final Argument argument;
		final List<Statement> premises;
		final List<String> rules = new ArrayList<>();
		final int line;
		/** Stands below the dashes, so it is known last. */
		Statement conclusion;

		Step(Argument argument, List<Statement> premises, int line) {
			this.argument = argument;
			this.premises = List.copyOf(premises);
			this.line = line;
		}
	}

	enum Sign {
		SUPPORT, ATTACK, UNDERCUT, CONTRADICTION
	}

	record Relation(Sign sign, Member from, Member to, int line) {
	}

	record Section(String title, int level, boolean isGroup) {
	}

	final Map<String, Object> frontMatter = new LinkedHashMap<>();
	final Map<String, Statement> statements = new LinkedHashMap<>();
	final Map<String, Argument> arguments = new LinkedHashMap<>();
	final List<Relation> relations = new ArrayList<>();
	final List<Loss> losses = new ArrayList<>();

	void lose(int line, String kind, String reason) {
		losses.add(new Loss("line " + line, kind, reason));
	}
}
