package warrant.extraction.actors;

import warrant.extraction.ActorKind;

/**
 * What a phrase of the gazetteer may mean.
 *
 * @param name canonical name of the actor ("United Kingdom")
 * @param form how the phrase names it
 */
record Known(String name, ActorKind kind, Form form) {

	/** How a phrase names an actor. */
	enum Form {
		/** The thing's own name, an alias or an acronym. */
		NAME,
		/** A capital or other city that may stand for its government: only where it acts. */
		CAPITAL,
		/** A building or street that stands for its institution. */
		SEAT,
		/** "Polish": an actor only together with a noun, or with "the". */
		ADJECTIVE,
		/** "Pole", "Poles": the people, a group of their own. */
		CITIZENS
	}
}
