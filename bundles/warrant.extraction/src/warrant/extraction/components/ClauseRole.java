package warrant.extraction.components;

/** What a connective says of the clause that it opens. */
public enum ClauseRole {
	/** Nothing: the clause stands by itself. */
	FREE,
	/** "because", "since", "as", "for": it gives a reason for its neighbour. */
	REASON,
	/** "so", "therefore", "which is why": its neighbour gives a reason for it. */
	CONCLUSION,
	/** "but", "yet", "however": it goes against what stands before. */
	CONTRAST
}
