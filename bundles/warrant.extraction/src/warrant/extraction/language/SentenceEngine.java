package warrant.extraction.language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.tokenize.TokenizerME;
import warrant.text.Block;
import warrant.text.BlockKind;
import warrant.text.Span;

/** One thread's set of OpenNLP engines. Offsets are the block's inside this class, the document's in what it gives. */
final class SentenceEngine {

	/** A longer "sentence" is a table or data; it is cut at a space, so that time stays linear and no caller meets a monster. */
	private static final int LONGEST_SENTENCE = 3_000;

	private final SentenceDetectorME detector;
	private final Tokens tokens;
	private final Tagger tagger;

	SentenceEngine(LanguageModels models) {
		detector = new SentenceDetectorME(models.sentences());
		tokens = new Tokens(new TokenizerME(models.tokens()), models.cuts());
		tagger = models.tagger();
	}

	void read(String text, Block block, List<TaggedSentence> into) {
		int offset = block.span().start();
		String plain = PlainTypography.plain(text.substring(offset, block.span().end()));
		for (Span sentence : sentences(plain, block.kind()))
			add(plain, sentence, offset, block.kind(), into);
	}

	TaggedSentence segment(String text, Span span, BlockKind kind) {
		String plain = PlainTypography.plain(text.substring(span.start(), span.end()));
		Span trimmed = trim(plain, 0, plain.length());
		return new TaggedSentence(trimmed.shift(span.start()), kind, tag(plain, trimmed, span.start()));
	}

	TaggedSentence tokenized(List<String> words) {
		List<Span> spans = new ArrayList<>(words.size());
		int start = 0;
		for (String word : words) {
			spans.add(new Span(start, start + word.length()));
			start += word.length() + 1;
		}
		String plain = PlainTypography.plain(String.join(" ", words));
		return new TaggedSentence(new Span(0, plain.length()), BlockKind.PARAGRAPH, tag(plain, spans, 0));
	}

	private void add(String plain, Span sentence, int offset, BlockKind kind, List<TaggedSentence> into) {
		int start = sentence.start();
		while (start < sentence.end()) {
			int end = sentence.end() - start <= LONGEST_SENTENCE ? sentence.end() : cut(plain, start);
			Span part = trim(plain, start, end);
			List<Token> tagged = tag(plain, part, offset);
			if (!tagged.isEmpty())
				into.add(new TaggedSentence(part.shift(offset), kind, tagged));
			start = end;
		}
	}

	private static int cut(String plain, int start) {
		int end = start + LONGEST_SENTENCE;
		int space = plain.lastIndexOf(' ', end);
		int at = space > start ? space : end;
		return Character.isLowSurrogate(plain.charAt(at)) ? at - 1 : at;
	}

	private List<Span> sentences(String plain, BlockKind kind) {
		if (kind == BlockKind.HEADING || kind == BlockKind.BYLINE || kind == BlockKind.CAPTION)
			return List.of(trim(plain, 0, plain.length()));
		List<Span> joined = new ArrayList<>();
		for (opennlp.tools.util.Span found : detector.sentPosDetect(PlainTypography.withoutEndsInLongWords(plain))) {
			Span next = trim(plain, found.getStart(), found.getEnd());
			Span last = joined.isEmpty() ? null : joined.getLast();
			if (next.length() == 0)
				continue;
			if (last != null && SentenceJoin.goesOn(plain, last.end(), next.start()))
				joined.set(joined.size() - 1, new Span(last.start(), next.end()));
			else
				joined.add(next);
		}
		return joined.stream().flatMap(s -> parts(plain, s)).toList();
	}

	private static Stream<Span> parts(String plain, Span sentence) {
		Stream.Builder<Span> parts = Stream.builder();
		int start = sentence.start();
		for (int end : SentenceJoin.endsInside(plain, sentence.start(), sentence.end())) {
			parts.add(trim(plain, start, end));
			start = end;
		}
		return parts.add(new Span(start, sentence.end())).build();
	}

	private List<Token> tag(String plain, Span sentence, int offset) {
		return Possessives.split(tag(plain, tokens.in(plain, sentence), offset));
	}

	private List<Token> tag(String plain, List<Span> spans, int offset) {
		String[] words = new String[spans.size()];
		for (int i = 0; i < words.length; i++)
			words[i] = spans.get(i).of(plain).replace('\u2014', '-');
		String[] tags = words.length == 0 ? words : tagger.tag(words);
		List<Token> tagged = new ArrayList<>(words.length);
		for (int i = 0; i < words.length; i++)
			tagged.add(new Token(spans.get(i).shift(offset), words[i], tags[i]));
		return tagged;
	}

	private static Span trim(String plain, int start, int end) {
		int from = start;
		int to = end;
		while (from < to && plain.charAt(from) <= ' ')
			from++;
		while (to > from && plain.charAt(to - 1) <= ' ')
			to--;
		return new Span(from, to);
	}
}
