package warrant.benchmarks;

import java.io.IOException;

import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;

/** Lends the highlighter the stored text under the names of the fields it is searched by. */
final class Quoting extends IndexSearcher {

	Quoting(IndexReader reader) {
		super(reader);
	}

	@Override
	public StoredFields storedFields() throws IOException {
		StoredFields stored = super.storedFields();
		return new StoredFields() {
			@Override
			public void document(int row, StoredFieldVisitor visitor) throws IOException {
				stored.document(row, new Renaming(visitor));
			}
		};
	}

	/** Both searched fields have the text that is stored once. */
	private static final class Renaming extends StoredFieldVisitor {

		private final StoredFieldVisitor visitor;

		Renaming(StoredFieldVisitor visitor) {
			this.visitor = visitor;
		}

		@Override
		public Status needsField(FieldInfo field) {
			return field.name.equals("stored.text") ? Status.YES : Status.NO;
		}

		@Override
		public void stringField(FieldInfo field, String value) throws IOException {
			for (String name : new String[] { "documents.text", "documents.text.exact" }) {
				FieldInfo searched = named(field, name);
				if (visitor.needsField(searched) == Status.YES)
					visitor.stringField(searched, value);
			}
		}

		private static FieldInfo named(FieldInfo field, String name) {
			return new FieldInfo(name, field.number, field.hasTermVectors(), field.omitsNorms(), field.hasPayloads(), field.getIndexOptions(),
					field.getDocValuesType(), field.docValuesSkipIndexType(), field.getDocValuesGen(), field.attributes(),
					field.getPointDimensionCount(), field.getPointIndexDimensionCount(), field.getPointNumBytes(), field.getVectorDimension(),
					field.getVectorEncoding(), field.getVectorSimilarityFunction(), field.isSoftDeletesField(), field.isParentField());
		}
	}
}
