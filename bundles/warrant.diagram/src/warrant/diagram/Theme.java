package warrant.diagram;

/** Which palette a picture is painted with; the layout is the same in both. */
public enum Theme {
	LIGHT, DARK
}
