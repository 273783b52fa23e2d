package warrant.index.internal;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

import warrant.index.IndexedDocument;
import warrant.text.Metadata;

/** What all rows of one document have in common, made once and shared by them: Lucene reads a block's rows one after the other. */
final class RowMetadata {

	/** Facet of the first possible day's year. */
	static final String YEAR = "year";

	private final IndexedDocument document;
	private final Metadata metadata;
	private final Optional<DayRange> days;
	private final Document shared;

	RowMetadata(IndexedDocument document) {
		this.document = document;
		metadata = document.metadata();
		days = metadata.date().flatMap(DayRange::of);
		Row row = new Row();
		fill(row);
		shared = row.document();
	}

	void addTo(Row row) {
		shared.forEach(row.document()::add);
	}

	private void fill(Row row) {
		Document fields = row.document();
		fields.add(new StringField(Fields.KEY, document.name(), Store.NO));
		fields.add(new SortedDocValuesField(Fields.KEY, new BytesRef(document.name())));
		row.words(Fields.NAME, document.name());
		row.prose(Fields.TITLE, document.title());
		row.keyword(Fields.LANGUAGE, document.language());
		metadata.question().ifPresent(question -> {
			row.prose(Fields.QUESTION, question);
			row.counted(Fields.QUESTION, question);
		});
		metadata.author().ifPresent(author -> {
			row.words(Fields.AUTHOR, author);
			row.counted(Fields.AUTHOR, author);
		});
		metadata.outlet().ifPresent(outlet -> {
			row.words(Fields.OUTLET, outlet);
			row.keyword(Fields.OUTLET_KEY, outlet);
			row.counted(Fields.OUTLET, outlet);
		});
		days.ifPresent(range -> {
			fields.add(new IntPoint(Fields.FIRST_DAY, range.first()));
			fields.add(new IntPoint(Fields.LAST_DAY, range.last()));
			row.counted(YEAR, range.year());
		});
	}

	/** Keeps what a hit shows, keys and values by turns. */
	void storeIn(Row row) {
		row.stored(Fields.NAME, document.name());
		row.stored(Fields.TITLE, document.title());
		metadata.values().forEach((key, value) -> {
			row.stored(Fields.METADATA, key);
			row.stored(Fields.METADATA, value);
		});
	}

	static Metadata read(Document row) {
		Map<String, String> values = new TreeMap<>();
		String[] stored = row.getValues(Fields.stored(Fields.METADATA));
		for (int i = 0; i < stored.length; i += 2)
			values.put(stored[i], stored[i + 1]);
		return new Metadata(values);
	}
}
