package warrant.index.internal;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts by ordinal within a segment, by term across segments. */
final class FacetCollector extends SimpleCollector {

	private final List<String> fields;
	private final Map<String, Map<String, Long>> counts = new HashMap<>();
	private SortedSetDocValues[] values;
	private int[][] rows;

	FacetCollector(List<String> fields) {
		this.fields = fields;
	}

	@Override
	protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
		values = new SortedSetDocValues[fields.size()];
		rows = new int[fields.size()][];
		for (int i = 0; i < values.length; i++) {
			values[i] = DocValues.getSortedSet(leaf.reader(), Fields.facet(fields.get(i)));
			rows[i] = new int[Math.toIntExact(values[i].getValueCount())];
		}
	}

	@Override
	public void collect(int row) throws IOException {
		for (int i = 0; i < values.length; i++)
			if (values[i].advanceExact(row))
				for (int n = values[i].docValueCount(); n > 0; n--)
					rows[i][(int) values[i].nextOrd()]++;
	}

	@Override
	public void finish() throws IOException {
		for (int i = 0; i < values.length; i++) {
			Map<String, Long> terms = counts.computeIfAbsent(fields.get(i), field -> new HashMap<>());
			for (int ordinal = 0; ordinal < rows[i].length; ordinal++)
				if (rows[i][ordinal] > 0)
					terms.merge(values[i].lookupOrd(ordinal).utf8ToString(), (long) rows[i][ordinal], Long::sum);
		}
	}

	Map<String, Long> counts(String field) {
		return counts.getOrDefault(field, Map.of());
	}

	@Override
	public ScoreMode scoreMode() {
		return ScoreMode.COMPLETE_NO_SCORES;
	}
}
