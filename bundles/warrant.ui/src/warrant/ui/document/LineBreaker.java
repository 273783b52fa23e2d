package warrant.ui.document;

import java.util.Arrays;
import java.util.List;

import warrant.text.Block;
import warrant.text.Document;

/** Breaks a text into lines of a width, every block in its own letters. Ten megabytes take well under a second; safe in any thread. */
final class LineBreaker {

	/** How wide a character is of a face, in pixels. */
	interface Widths {
		float of(Face face, char character);
	}

	private final Document document;
	private final String text;
	private final List<Block> blocks;
	private final Widths widths;
	private final float measure;
	private int[] starts = new int[1024];
	private int[] ends = new int[1024];
	private int count;
	private int block;

	private LineBreaker(Document document, Widths widths, int measure) {
		this.document = document;
		this.text = document.text();
		this.blocks = document.blocks();
		this.widths = widths;
		this.measure = measure;
	}

	/** @param measure width of a line in pixels */
	static SetText set(Document document, Widths widths, int measure) {
		LineBreaker breaker = new LineBreaker(document, widths, measure);
		breaker.run();
		return new SetText(document.text(), new SetLines(document.text().length(), breaker.hidden(), breaker.starts(), breaker.ends()));
	}

	/** What stands before the first block: front matter, or nothing. */
	private int hidden() {
		return blocks.isEmpty() ? 0 : blocks.getFirst().span().start();
	}

	private int[] starts() {
		return Arrays.copyOf(starts, count);
	}

	private int[] ends() {
		return Arrays.copyOf(ends, count);
	}

	private void run() {
		int at = hidden();
		if (at > 0)
			add(0, 0);
		while (at <= text.length()) {
			int end = text.indexOf('\n', at);
			end = end < 0 ? text.length() : end;
			paragraph(at, end);
			at = end + 1;
		}
	}

	private void paragraph(int from, int to) {
		while (block < blocks.size() && blocks.get(block).span().end() <= from)
			block++;
		Face face = block < blocks.size() && blocks.get(block).span().start() < to ? Face.of(document, blocks.get(block)) : Face.PROSE;
		int start = from;
		int space = -1;
		float width = 0;
		for (int i = from; i < to; i++) {
			char character = text.charAt(i);
			width += widths.of(face, character);
			if (character == ' ')
				space = i;
			else if (width > measure && i > start) {
				int end = space >= start ? space : beforeCharacter(i);
				int next = space >= start ? space + 1 : end;
				add(start, trimmed(start, end));
				start = next;
				space = -1;
				width = width(face, start, i + 1);
			}
		}
		add(start, to);
	}

	/** Not between the halves of a surrogate pair. */
	private int beforeCharacter(int at) {
		return Character.isLowSurrogate(text.charAt(at)) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1)) ? at - 1 : at;
	}

	private int trimmed(int start, int end) {
		int last = end;
		while (last > start && text.charAt(last - 1) == ' ')
			last--;
		return last;
	}

	private float width(Face face, int from, int to) {
		float width = 0;
		for (int i = from; i < to; i++)
			width += widths.of(face, text.charAt(i));
		return width;
	}

	private void add(int start, int end) {
		if (count == starts.length) {
			starts = Arrays.copyOf(starts, count * 2);
			ends = Arrays.copyOf(ends, count * 2);
		}
		starts[count] = start;
		ends[count++] = end;
	}
}
