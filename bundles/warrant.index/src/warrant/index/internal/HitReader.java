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

	private SearchHit document(int number, double score) throws IOException {
		Document row = row(number);
		int opening = row.getField(Fields.OPENING).numericValue().intValue();
		Quote quote = new Passage(row.get(Fields.TEXT)).best(highlights.in(number), opening);
		return new SearchHit(layer, row.get(Fields.NAME), row.get(Fields.ID), row.get(Fields.TITLE), RowMetadata.read(row),
				row.get(Fields.ID), "", "", quote.span(), quote, 1, List.of(), score);
	}

	private SearchHit annotation(int number, double score) throws IOException {
		Document own = stored.document(number);
		Document row = row(number + own.getField(Fields.DISTANCE).numericValue().intValue());
		Span span = new Span(own.getField(Fields.START).numericValue().intValue(), own.getField(Fields.END).numericValue().intValue());
		List<Span> words = highlights.in(number).stream().map(match -> match.shift(span.start())).toList();
		Quote quote = new Passage(row.get(Fields.TEXT)).around(span, words);
		return new SearchHit(layer, row.get(Fields.NAME), row.get(Fields.ID), row.get(Fields.TITLE), RowMetadata.read(row),
				own.get(Fields.ID), own.get(Fields.TYPE), own.get(Fields.KIND), span, quote,
				own.getField(Fields.CONFIDENCE).numericValue().doubleValue(), actors(own), score);
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
		String[] values = row.getValues(Fields.ACTOR);
		for (int i = 0; i < values.length; i += 2)
			names.add(new ActorName(Role.valueOf(values[i]), values[i + 1], actors.name(values[i + 1])));
		return names;
	}
}
