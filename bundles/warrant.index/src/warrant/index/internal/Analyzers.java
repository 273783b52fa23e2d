package warrant.index.internal;

import java.util.function.Function;
import java.util.function.Supplier;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.CharTokenizer;

/** Which analyzer a field has, the same for indexing and for queries. No stop words: "to be" is a phrase like any other. */
public final class Analyzers extends DelegatingAnalyzerWrapper {

	/** Between blocks of a document, so that no phrase and no sensible proximity reaches from a heading into the text. */
	private static final int BLOCK_GAP = 1_000;

	/** English stems by Krovetz, who keeps "university" and "universe" apart. */
	private static final Analyzer STEMS = new Chain(StandardTokenizer::new, words -> new KStemFilter(folded(words)));
	private static final Analyzer WORDS = new Chain(StandardTokenizer::new, Analyzers::folded);
	private static final Analyzer PATH = new Chain(() -> CharTokenizer.fromTokenCharPredicate(Character::isLetterOrDigit),
			FoldingFilter::new);
	private static final Analyzer WHOLE = new Chain(KeywordTokenizer::new, FoldingFilter::new);

	/** For queries: keeps what it has built for each thread and field, and is never closed. */
	static final Analyzers SHARED = new Analyzers();

	public Analyzers() {
		super(PER_FIELD_REUSE_STRATEGY);
	}

	@Override
	protected Analyzer getWrappedAnalyzer(String field) {
		return switch (field) {
		case Fields.TITLE, Fields.QUESTION -> STEMS;
		case Fields.AUTHOR, Fields.OUTLET, Fields.REGISTER_NAME -> WORDS;
		case Fields.NAME -> PATH;
		default -> field.endsWith('.' + Fields.TEXT) ? STEMS : field.endsWith(Fields.exact("")) ? WORDS : WHOLE;
		};
	}

	private static TokenStream folded(TokenStream words) {
		return new EnglishPossessiveFilter(new FoldingFilter(words));
	}

	private static final class Chain extends Analyzer {

		private final Supplier<Tokenizer> tokenizer;
		private final Function<TokenStream, TokenStream> filters;

		Chain(Supplier<Tokenizer> tokenizer, Function<TokenStream, TokenStream> filters) {
			this.tokenizer = tokenizer;
			this.filters = filters;
		}

		@Override
		protected TokenStreamComponents createComponents(String field) {
			Tokenizer source = tokenizer.get();
			return new TokenStreamComponents(source, filters.apply(source));
		}

		@Override
		protected TokenStream normalize(String field, TokenStream in) {
			return new FoldingFilter(in);
		}

		@Override
		public int getPositionIncrementGap(String field) {
			return BLOCK_GAP;
		}

		/** The values of a text field are its consecutive stretches, without anything in between. */
		@Override
		public int getOffsetGap(String field) {
			return 0;
		}
	}
}
