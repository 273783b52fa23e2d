package warrant.index.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;

import warrant.index.ActorName;
import warrant.index.Layer;
import warrant.index.Quote;
import warrant.index.Role;
import warrant.index.SearchHit;
import warrant.text.Span;

/** Makes hits of rows. One per search: it keeps the documents read last, as hits of one document tend to come together. */
final class HitReader {

	private static final int KEPT = 16;

	private final Layer layer;
	private final Highlights highlights;
	private final Actors actors;
	private final StoredFields stored;
	private final Map<Integer, Document> documents = new LinkedHashMap<>(KEPT, 0.75f, true) {
		private static final long serialVersionUID = 1;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Integer, Document> eldest) {
			return size() > KEPT;
		}
	};

	HitReader(Layer layer, Highlights highlights, Actors actors, StoredFields stored) {
		this.layer = layer;
		this.highlights = highlights;
		this.actors = actors;
		this.stored = stored;
	}

	SearchHit read(int row, double score) throws IOException {
		return layer == Layer.DOCUMENT ? document(row, score) : annotation(row, score);
	}

	/** A row of a search by meaning: documents are found by a sentence, which is then the hit's span. */
	SearchHit inPassage(int number, double score) throws IOException {
		if (layer != Layer.DOCUMENT)
			return annotation(number, score);
		Document own = stored.document(number);
		Document row = row(number + number(own, Fields.DISTANCE));
		Span span = new Span(number(own, Fields.START), number(own, Fields.END));
		Quote quote = new Passage(row.get(Fields.stored(Fields.TEXT))).around(span, List.of());
		return ofDocument(row, span, quote, score);
	}

	private SearchHit document(int number, double score) throws IOException {
		Document row = row(number);
		Quote quote = new Passage(row.get(Fields.stored(Fields.TEXT))).best(highlights.in(number), number(row, Fields.OPENING));
		return ofDocument(row, quote.span(), quote, score);
	}

	private SearchHit ofDocument(Document row, Span span, Quote quote, double score) {
		String id = row.get(Fields.stored(Fields.ID));
		return new SearchHit(layer, row.get(Fields.stored(Fields.NAME)), id, row.get(Fields.stored(Fields.TITLE)), RowMetadata.read(row), id, "",
				"", span, quote, 1, List.of(), score);
	}

	private SearchHit annotation(int number, double score) throws IOException {
		Document own = stored.document(number);
		Document row = row(number + number(own, Fields.DISTANCE));
		Span span = new Span(number(own, Fields.START), number(own, Fields.END));
		List<Span> words = highlights.in(number).stream().map(match -> match.shift(span.start())).toList();
		Quote quote = new Passage(row.get(Fields.stored(Fields.TEXT))).around(span, words);
		return new SearchHit(layer, row.get(Fields.stored(Fields.NAME)), row.get(Fields.stored(Fields.ID)), row.get(Fields.stored(Fields.TITLE)), RowMetadata.read(row),
				own.get(Fields.stored(Fields.ID)), own.get(Fields.stored(Fields.TYPE)), own.get(Fields.stored(Fields.KIND)), span, quote,
				own.getField(Fields.stored(Fields.CONFIDENCE)).numericValue().doubleValue(), actors(own), score);
	}

	private static int number(Document row, String field) {
		return row.getField(Fields.stored(field)).numericValue().intValue();
	}

	private Document row(int number) throws IOException {
		Document known = documents.get(number);
		if (known == null) {
			known = stored.document(number);
			documents.put(number, known);
		}
		return known;
	}

	private List<ActorName> actors(Document row) throws IOException {
		List<ActorName> names = new ArrayList<>();
		String[] values = row.getValues(Fields.stored(Fields.ACTOR));
		for (int i = 0; i < values.length; i += 2)
			names.add(new ActorName(Role.valueOf(values[i]), values[i + 1], actors.name(values[i + 1])));
		return names;
	}
}
