package warrant.extraction.grammar;

/**
 * The noun phrase a verb is about.
 *
 * @param core the phrase with its articles and "of" phrases, without relative clauses and asides
 * @param end one past the last word that belongs to it, asides and relative clauses included
 */
public record Subject(Range core, int end) {

	public int from() {
		return core.from();
	}

	/** The noun that names the thing: the last one before the first preposition. */
	public int head(Words words) {
		int head = core.from();
		for (int i = core.from(); i < core.to(); i++) {
			if (i > core.from() && (words.tagged(i, "ADP") || words.is(i, ",", "and", "or")))
				break;
			if (words.isNominal(i))
				head = i;
		}
		return head;
	}
}
