package warrant.index.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;

/** Rows that were found and scored already, as a query: for sorting, cutting and counting like any other. */
final class ScoredRows extends Query {

	private final Object reader;
	private final int[] rows;
	private final float[] scores;

	ScoredRows(IndexReader reader, List<ScoreDoc> found) {
		this.reader = reader.getContext().id();
		List<ScoreDoc> sorted = found.stream().sorted(Comparator.comparingInt(row -> row.doc)).toList();
		rows = sorted.stream().mapToInt(row -> row.doc).toArray();
		scores = new float[rows.length];
		for (int i = 0; i < scores.length; i++)
			scores[i] = sorted.get(i).score;
	}

	@Override
	public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
		if (searcher.getTopReaderContext().id() != reader)
			throw new IllegalStateException("rows of another reader");
		return new ConstantScoreWeight(this, boost) {
			@Override
			public ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
				Rows inLeaf = new Rows(leaf);
				return inLeaf.cost() == 0 ? null : new Weight.DefaultScorerSupplier(inLeaf);
			}

			@Override
			public boolean isCacheable(LeafReaderContext leaf) {
				return false;
			}
		};
	}

	/** Those of one segment. */
	private final class Rows extends Scorer {

		private final int base;
		private final int first;
		private final int end;
		private int at;

		Rows(LeafReaderContext leaf) {
			base = leaf.docBase;
			first = from(base);
			end = from(base + leaf.reader().maxDoc());
			at = first - 1;
		}

		private int from(int row) {
			int found = Arrays.binarySearch(rows, row);
			return found < 0 ? -found - 1 : found;
		}

		int cost() {
			return end - first;
		}

		@Override
		public int docID() {
			return at < first ? -1 : at >= end ? DocIdSetIterator.NO_MORE_DOCS : rows[at] - base;
		}

		@Override
		public DocIdSetIterator iterator() {
			return new DocIdSetIterator() {
				@Override
				public int docID() {
					return Rows.this.docID();
				}

				@Override
				public int nextDoc() {
					at++;
					return docID();
				}

				@Override
				public int advance(int target) throws IOException {
					return slowAdvance(target);
				}

				@Override
				public long cost() {
					return Rows.this.cost();
				}
			};
		}

		@Override
		public float getMaxScore(int upTo) {
			return 1;
		}

		@Override
		public float score() {
			return scores[at];
		}
	}

	@Override
	public void visit(QueryVisitor visitor) {
		visitor.visitLeaf(this);
	}

	@Override
	public String toString(String field) {
		return rows.length + " rows";
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ScoredRows same && reader == same.reader && Arrays.equals(rows, same.rows) && Arrays.equals(scores, same.scores);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(rows);
	}
}
