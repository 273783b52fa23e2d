package warrant.index.internal;

import warrant.index.Layer;

/**
 * Names of fields as they are in the index. Every layer has its own text field, so that the length and rarity of words are measured among
 * rows of one kind. {@link #exact} fields hold words as written, the others their English stems.
 */
final class Fields {

	/** Raise it whenever a row would be written otherwise: older indexes are then begun anew. */
	static final int SCHEMA = 3;

	static final String LAYER = "layer";
	/** Whole document name; the key of a block. */
	static final String KEY = "key";
	static final String ID = "id";
	static final String FINGERPRINT = "fingerprint";
	/** How many rows further the document of an annotation stands. */
	static final String DISTANCE = "distance";
	static final String START = "start";
	static final String END = "end";
	static final String OPENING = "opening";
	static final String CONFIDENCE = "confidence";
	static final String METADATA = "metadata";

	static final String TEXT = "text";
	static final String TITLE = "title";
	static final String QUESTION = "question";
	static final String AUTHOR = "author";
	static final String OUTLET = "outlet";
	static final String OUTLET_KEY = "outlet.key";
	static final String NAME = "name";
	static final String LANGUAGE = "language";
	static final String TYPE = "type";
	static final String KIND = "kind";
	/** An actor in any role; the roles' own fields are called like their labels. */
	static final String ACTOR = "actor";
	static final String FIRST_DAY = "date.first";
	static final String LAST_DAY = "date.last";

	/** {@link #LAYER} of the actors' register. */
	static final String REGISTER = "register";
	static final String REGISTER_ID = "register.id";
	static final String REGISTER_NAME = "register.name";
	static final String REGISTER_KEY = "register.key";

	/** {@link #LAYER} of sentences, which are not found but by their meaning. */
	static final String SENTENCES = "sentences";

	private Fields() {
	}

	static String text(Layer layer) {
		return layer.label() + '.' + TEXT;
	}

	/** Of the row's sentence; a graph for each layer, so that no search wades through rows of another. */
	static String meaning(Layer layer) {
		return (layer == Layer.DOCUMENT ? SENTENCES : layer.label()) + ".meaning";
	}

	static String exact(String field) {
		return field + ".exact";
	}

	/** What is only shown lies apart: Lucene wants every field indexed alike in all rows. */
	static String stored(String field) {
		return "stored." + field;
	}

	static String facet(String field) {
		return "facet." + field;
	}
}
