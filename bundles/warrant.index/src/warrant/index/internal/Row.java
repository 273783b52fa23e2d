package warrant.index.internal;

import java.util.HashSet;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;

import warrant.index.ActorRole;
import warrant.index.Layer;
import warrant.index.Role;
import warrant.text.Span;

/** A Lucene document in the making, in the words of the schema. */
final class Row {

	/** Offsets in the postings: highlighting then reads neither the text nor a term vector, however long the document. */
	private static final FieldType HIGHLIGHTED = new FieldType(TextField.TYPE_NOT_STORED);
	static {
		HIGHLIGHTED.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
		HIGHLIGHTED.freeze();
	}

	private final Document document = new Document();

	Row() {
	}

	Row(String layer) {
		document.add(new StringField(Fields.LAYER, layer, Store.NO));
	}

	Document document() {
		return document;
	}

	void place(Span span, int distance) {
		document.add(new NumericDocValuesField(Fields.START, span.start()));
		document.add(new NumericDocValuesField(Fields.END, span.end()));
		document.add(new StoredField(Fields.stored(Fields.DISTANCE), distance));
		document.add(new StoredField(Fields.stored(Fields.START), span.start()));
		document.add(new StoredField(Fields.stored(Fields.END), span.end()));
	}

	void stored(String field, String value) {
		document.add(new StoredField(Fields.stored(field), value));
	}

	/** One stretch of the row's text; offsets go on from the stretch before. */
	void text(Layer layer, String stretch) {
		document.add(new Field(Fields.text(layer), stretch, HIGHLIGHTED));
		document.add(new Field(Fields.exact(Fields.text(layer)), stretch, HIGHLIGHTED));
	}

	void meaning(Layer layer, byte[] direction) {
		document.add(new KnnByteVectorField(Fields.meaning(layer), direction, VectorSimilarityFunction.COSINE));
	}

	/** Words found by their stems, and as written. */
	void prose(String field, String value) {
		words(field, value);
		words(Fields.exact(field), value);
	}

	void words(String field, String value) {
		document.add(new TextField(field, value, Store.NO));
	}

	void keyword(String field, String value) {
		if (!value.isEmpty())
			document.add(new StringField(field, Folding.key(value), Store.NO));
	}

	/** A keyword that is counted too. */
	void facet(String field, String value) {
		keyword(field, value);
		counted(field, value);
	}

	void counted(String field, String value) {
		if (!value.isEmpty())
			document.add(new SortedSetDocValuesField(Fields.facet(field), new BytesRef(FacetValue.of(value).encode())));
	}

	void actors(Set<ActorRole> actors) {
		Set<String> ids = new HashSet<>();
		for (ActorRole actor : actors) {
			String id = Folding.cut(actor.actorId());
			document.add(new StringField(actor.role().label(), id, Store.NO));
			if (actor.role() == Role.ADDRESSEE)
				id(Role.ADDRESSEE.label(), id);
			if (ids.add(id)) {
				document.add(new StringField(Fields.ACTOR, id, Store.NO));
				id(Fields.ACTOR, id);
			}
		}
	}

	private void id(String field, String id) {
		document.add(new SortedSetDocValuesField(Fields.facet(field), new BytesRef(id)));
	}
}
