package warrant.corpus.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import warrant.corpus.tables.ActorSummary;
import warrant.extraction.ActorKind;

/** A way to call an actor by less than its name. */
enum ShortForm {

	/** "IEA" for "International Energy Agency". */
	ACRONYM(0.8, "\u201c%s\u201d are the initials of \u201c%s\u201d") {
		@Override
		List<String> of(ActorSummary actor) {
			if (actor.kind() == ActorKind.PERSON || actor.kind() == ActorKind.GROUP || !actor.name().contains(" "))
				return List.of();
			StringBuilder capitals = new StringBuilder();
			StringBuilder all = new StringBuilder();
			for (String word : actor.name().split("[ -]")) {
				if (word.isEmpty())
					continue;
				all.append(Character.toUpperCase(word.charAt(0)));
				if (Character.isUpperCase(word.charAt(0)))
					capitals.append(word.charAt(0));
			}
			return capitals.length() < 2 ? List.of() : all.compareTo(capitals) == 0 ? List.of(all.toString()) : List.of(capitals.toString(), all.toString());
		}

		@Override
		String key(ActorSummary part) {
			return part.name().replace(".", "");
		}
	},

	/** "Adenauer" for "Konrad Adenauer". */
	SURNAME(0.7, "\u201c%s\u201d is the surname of \u201c%s\u201d and of nobody else in the corpus") {
		@Override
		List<String> of(ActorSummary actor) {
			return actor.kind() == ActorKind.PERSON && actor.name().contains(" ") ? List.of(last(actor.name())) : List.of();
		}

		@Override
		boolean allows(ActorSummary part, ActorSummary whole) {
			return part.kind() != ActorKind.GROUP && part.kind() != ActorKind.STATE;
		}
	},

	/** "K. Adenauer" for "Konrad Adenauer". */
	INITIAL(0.75, "\u201c%s\u201d has the surname and initial of \u201c%s\u201d") {
		@Override
		List<String> of(ActorSummary actor) {
			return actor.kind() == ActorKind.PERSON && isFull(actor.name()) ? List.of(initial(actor.name())) : List.of();
		}

		@Override
		String key(ActorSummary part) {
			return part.kind() == ActorKind.PERSON && part.name().contains(" ") && !isFull(part.name()) ? initial(part.name()) : "";
		}

		private boolean isFull(String name) {
			int space = name.indexOf(' ');
			return space > 2 && name.charAt(space - 1) != '.';
		}

		private String initial(String name) {
			return name.charAt(0) + " " + last(name);
		}
	},

	/** "Institute" for "Bothnia Energy Institute". */
	LAST_WORD(0.5, "\u201c%s\u201d is the last word of \u201c%s\u201d and of no other name in the corpus") {
		@Override
		List<String> of(ActorSummary actor) {
			return actor.kind() == ActorKind.ORGANIZATION && actor.name().contains(" ") ? List.of(last(actor.name()).toLowerCase(Locale.ROOT)) : List.of();
		}

		@Override
		String key(ActorSummary part) {
			return part.kind() == ActorKind.ORGANIZATION && !part.name().contains(" ") ? part.name().toLowerCase(Locale.ROOT) : "";
		}
	},

	/** "Marwick" for "Marwick Foundation". */
	FIRST_WORD(0.55, "\u201c%s\u201d is the first word of \u201c%s\u201d and of no other name in the corpus") {
		@Override
		List<String> of(ActorSummary actor) {
			int space = actor.name().indexOf(' ');
			String first = space < 0 ? "" : actor.name().substring(0, space);
			return actor.kind() == ActorKind.ORGANIZATION && first.length() > 3 && !COMMON.contains(first) ? List.of(first) : List.of();
		}

		@Override
		boolean allows(ActorSummary part, ActorSummary whole) {
			return part.kind() == ActorKind.ORGANIZATION || part.kind() == ActorKind.PERSON;
		}
	};

	private static final Set<String> COMMON = Set.of("European", "National", "International", "Central", "American", "British", "Northern", "Southern",
			"Federal", "World", "Global", "United", "Royal", "Supreme", "House", "Bank", "University", "Ministry", "Department", "Council", "Office");

	private final double confidence;
	private final String reason;

	ShortForm(double confidence, String reason) {
		this.confidence = confidence;
		this.reason = reason;
	}

	/** How the actor may be called this way; empty where it can't. */
	abstract List<String> of(ActorSummary actor);

	/** What the actor is called, to be looked up among the short forms; nothing is short for an empty one. */
	String key(ActorSummary part) {
		return part.name();
	}

	boolean allows(ActorSummary part, ActorSummary whole) {
		return part.kind() == whole.kind();
	}

	double confidence() {
		return confidence;
	}

	String reason(ActorSummary part, ActorSummary whole) {
		return reason.formatted(part.name(), whole.name());
	}

	private static String last(String name) {
		List<String> words = new ArrayList<>(List.of(name.split(" ")));
		return words.getLast();
	}
}
