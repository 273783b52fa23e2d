package warrant.argument.evaluation;

/** The nodes that are evaluated. Rephrases are not: they say nothing for or against. */
public enum NodeKind {
	PROPOSITION, INFERENCE, CONFLICT
}
