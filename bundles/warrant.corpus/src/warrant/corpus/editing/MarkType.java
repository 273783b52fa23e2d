package warrant.corpus.editing;

/** What an analyst can say that words are. */
public enum MarkType {
	MAJOR_CLAIM, CLAIM, PREMISE, RECOMMENDATION, MENTION
}
