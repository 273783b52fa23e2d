package warrant.diagram;

/** What a labelling says of a node (Caminada's labels): accepted, defeated, or neither. */
public enum Standing {
	IN, OUT, UNDECIDED
}
