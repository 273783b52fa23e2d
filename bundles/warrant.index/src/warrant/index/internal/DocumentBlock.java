package warrant.index.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

import warrant.index.ActorRole;
import warrant.index.IndexedAnnotation;
import warrant.index.IndexedDocument;
import warrant.index.Layer;
import warrant.text.Block;
import warrant.text.Span;

/**
 * One document as a Lucene block: its annotations, its sentences where their meanings are known, then itself, written and deleted together. An annotation carries the metadata of its
 * document for queries and facets, and the distance to it for everything that is only shown.
 */
public final class DocumentBlock {

	private static final int LONGEST_NAME = 8_000;

	private final IndexedDocument document;
	private final RowMetadata metadata;
	private final List<byte[]> directions;

	/** @throws IllegalArgumentException when the name is longer than any file system allows */
	public DocumentBlock(IndexedDocument document) {
		if (document.name().length() > LONGEST_NAME)
			throw new IllegalArgumentException("name of " + document.name().length() + " characters");
		this.document = document;
		metadata = new RowMetadata(document);
		directions = document.sentences().stream().map(sentence -> Directions.quantised(sentence.meaning())).toList();
	}

	/** Finds all rows of the document. */
	public static Term key(String name) {
		return new Term(Fields.KEY, name);
	}

	public List<Document> rows() {
		int before = document.annotations().size() + directions.size();
		List<Document> rows = new ArrayList<>(before + 1);
		for (IndexedAnnotation annotation : document.annotations())
			rows.add(annotationRow(annotation, before - rows.size()));
		Row whole = said();
		for (int i = 0; i < directions.size(); i++)
			rows.add(sentenceRow(i, before - rows.size(), whole));
		rows.add(documentRow(whole));
		return rows;
	}

	/** Filters take a sentence for its document: it has the same metadata, types and actors. */
	private Document sentenceRow(int sentence, int distance, Row whole) {
		Row row = new Row(Fields.SENTENCES);
		metadata.addTo(row);
		whole.document().forEach(row.document()::add);
		row.place(document.sentences().get(sentence).span(), distance);
		row.meaning(Layer.DOCUMENT, directions.get(sentence));
		return row.document();
	}

	/** What the document has of its annotations. */
	private Row said() {
		Row row = new Row();
		distinct(document.annotations().stream().map(IndexedAnnotation::type).toList()).forEach(type -> row.facet(Fields.TYPE, type));
		distinct(document.annotations().stream().map(DocumentBlock::sort).toList()).forEach(sort -> row.keyword(Fields.TYPE, sort));
		distinct(document.annotations().stream().map(IndexedAnnotation::kind).toList()).forEach(kind -> row.keyword(Fields.KIND, kind));
		row.actors(new LinkedHashSet<>(document.annotations().stream().flatMap(a -> a.actors().stream()).toList()));
		return row;
	}

	private Document documentRow(Row whole) {
		Row row = new Row(Layer.DOCUMENT.label());
		metadata.addTo(row);
		whole.document().forEach(row.document()::add);
		metadata.storeIn(row);
		row.place(new Span(0, 0), 0);
		row.stored(Fields.ID, document.id());
		row.document().add(new BinaryDocValuesField(Fields.FINGERPRINT, new BytesRef(document.fingerprint())));
		row.stored(Fields.TEXT, document.text());
		row.document().add(new StoredField(Fields.stored(Fields.OPENING), opening()));
		for (String stretch : stretches())
			row.text(Layer.DOCUMENT, stretch);
		return row.document();
	}

	private Document annotationRow(IndexedAnnotation annotation, int distance) {
		Row row = new Row(annotation.layer().label());
		metadata.addTo(row);
		row.place(annotation.span(), distance);
		row.stored(Fields.ID, annotation.id());
		row.stored(Fields.TYPE, annotation.type());
		row.stored(Fields.KIND, annotation.kind());
		row.document().add(new StoredField(Fields.stored(Fields.CONFIDENCE), annotation.score()));
		row.text(annotation.layer(), annotation.span().of(document.text()));
		row.facet(Fields.TYPE, annotation.type());
		row.keyword(Fields.TYPE, sort(annotation));
		row.keyword(Fields.KIND, annotation.kind());
		row.actors(new LinkedHashSet<>(annotation.actors()));
		int sentence = Directions.around(annotation.span(), document.sentences());
		if (sentence >= 0)
			row.meaning(annotation.layer(), directions.get(sentence));
		for (ActorRole actor : annotation.actors()) {
			row.stored(Fields.ACTOR, actor.role().name());
			row.stored(Fields.ACTOR, actor.actorId());
		}
		return row.document();
	}

	/** What an annotation is, whatever its type: {@code recommendation} is asked for as a type, too. */
	private static String sort(IndexedAnnotation annotation) {
		return annotation.layer().name().toLowerCase(Locale.ROOT);
	}

	private static Set<String> distinct(List<String> values) {
		return new LinkedHashSet<>(values);
	}

	/** The text cut after every block, with what stands outside of the blocks blanked: offsets hold, front matter is not found. */
	private List<String> stretches() {
		if (document.blocks().isEmpty())
			return List.of(document.text());
		List<String> stretches = new ArrayList<>(document.blocks().size());
		int last = 0;
		for (Block block : document.blocks()) {
			stretches.add(" ".repeat(block.span().start() - last) + block.span().of(document.text()));
			last = block.span().end();
		}
		return stretches;
	}

	private int opening() {
		return document.blocks().stream().filter(block -> block.kind().isProse()).findFirst().map(block -> block.span().start()).orElse(0);
	}
}
