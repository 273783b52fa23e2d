package warrant.benchmarks;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;

import warrant.index.internal.Analyzers;

/** The analyzers of the index with the gap between values that Lucene's highlighter insists on; the stored text is a single value. */
final class SingleValue extends AnalyzerWrapper {

	private final Analyzers analyzers = new Analyzers();

	SingleValue() {
		super(PER_FIELD_REUSE_STRATEGY);
	}

	@Override
	protected Analyzer getWrappedAnalyzer(String field) {
		return analyzers;
	}

	@Override
	public int getOffsetGap(String field) {
		return 1;
	}
}
