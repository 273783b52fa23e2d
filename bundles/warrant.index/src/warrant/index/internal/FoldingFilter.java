package warrant.index.internal;

import java.io.IOException;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** {@link Folding} for each token; offsets stay those of the text. */
final class FoldingFilter extends TokenFilter {

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

	FoldingFilter(TokenStream input) {
		super(input);
	}

	@Override
	public boolean incrementToken() throws IOException {
		if (!input.incrementToken())
			return false;
		if (Folding.isPlain(term))
			lowerCase(term.buffer(), term.length());
		else
			replace(Folding.fold(term.toString()));
		return true;
	}

	private void replace(String folded) {
		term.setEmpty().append(folded);
	}

	private static void lowerCase(char[] buffer, int length) {
		for (int i = 0; i < length; i++)
			if (buffer[i] >= 'A' && buffer[i] <= 'Z')
				buffer[i] += 'a' - 'A';
	}
}
