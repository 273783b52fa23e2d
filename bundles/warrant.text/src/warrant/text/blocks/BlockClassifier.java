package warrant.text.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import warrant.text.BlockKind;
import warrant.text.Metadata;

/**
 * Decides what each piece is. Sure signs first (credits, list markers, bylines, dates), then headings, which are told by what follows
 * them. In doubt a piece is a paragraph: a lost heading costs less than a lost sentence.
 */
public final class BlockClassifier {

	private static final int NOTES_AT_END = 3;
	private static final int TOP = 3;
	private final List<Piece> pieces;
	private final Metadata known;
	private final boolean quiz;
	private boolean marked;

	private BlockClassifier(List<Piece> pieces, Metadata known) {
		this.pieces = new ArrayList<>(pieces);
		this.known = known;
		this.quiz = pieces.stream().filter(p -> p.kind() == null && p.alone() && HeadingLines.looksLikeQuestion(p)).count() <= pieces.size() / 6;
	}

	/**
	 * The same pieces, each with a kind, list markers cut off.
	 *
	 * @param known what front matter or markup said: the title and the author are recognised by it
	 */
	public static List<Piece> classify(List<Piece> pieces, Metadata known) {
		BlockClassifier classifier = new BlockClassifier(pieces, known);
		classifier.markSureOnes();
		classifier.markTop();
		classifier.markHeadings();
		classifier.markQuestions();
		classifier.markEnd();
		classifier.pieces.replaceAll(piece -> piece.kind() == null ? piece.as(BlockKind.PARAGRAPH) : piece);
		return classifier.pieces;
	}

	private void markSureOnes() {
		for (int i = 0; i < pieces.size(); i++) {
			Piece piece = pieces.get(i);
			if (piece.kind() != null && piece.kind() != BlockKind.PARAGRAPH)
				continue;
			if (CaptionLines.matches(piece.text()) || HouseLines.isService(piece))
				mark(i, BlockKind.CAPTION);
			else if (i < TOP && HouseLines.isSection(piece))
				mark(i, BlockKind.HEADING);
			else if (BylineLines.matches(piece.text()) || DateLines.matches(piece.text()))
				mark(i, BlockKind.BYLINE);
			else if (HeadingLines.isShouted(piece.text()) && ListMarkers.isNumber(piece.text()) && HeadingLines.looksLikeHeading(piece))
				mark(i, BlockKind.HEADING);
			else if (isListItem(i))
				pieces.set(i, piece.withoutPrefix(markerLength(piece.text())).as(BlockKind.LIST_ITEM));
			else
				markAttribution(i);
		}
	}

	/** {@code "..."} and then {@code — Thomas Paine}: a quotation and whose it is. */
	private void markAttribution(int i) {
		if (i > 0 && Quotations.isAttribution(pieces.get(i).text())
				&& (pieces.get(i - 1).is(BlockKind.QUOTATION) || Quotations.isQuoted(pieces.get(i - 1).text()))) {
			mark(i - 1, BlockKind.QUOTATION);
			mark(i, BlockKind.BYLINE);
		}
	}

	private boolean isListItem(int i) {
		String text = pieces.get(i).text();
		if (ListMarkers.length(text) > 0)
			return !ListMarkers.isNumber(text) || !isNumberedHeading(i);
		return ListMarkers.dash(text) > 0 && (i > 0 && (pieces.get(i - 1).is(BlockKind.LIST_ITEM) || ListMarkers.dash(pieces.get(i - 1).text()) > 0)
				|| i + 1 < pieces.size() && ListMarkers.dash(pieces.get(i + 1).text()) > 0);
	}

	/** {@code 2. The queue} between paragraphs is a heading; among its like it is a list. */
	private boolean isNumberedHeading(int i) {
		Piece piece = pieces.get(i);
		return piece.alone() && HeadingLines.looksLikeHeading(piece) && i + 1 < pieces.size() && ListMarkers.length(pieces.get(i + 1).text()) == 0
				&& pieces.get(i + 1).words() > piece.words() + 5;
	}

	private static int markerLength(String text) {
		return Math.max(ListMarkers.length(text), ListMarkers.dash(text));
	}

	/** Title and bare author names stand before the first paragraph. */
	private void markTop() {
		if (pieces.size() < 2)
			return;
		Piece first = pieces.get(0);
		boolean title = first.kind() == null && (isKnownTitle(first) || HeadingLines.looksLikeTitle(first) && isFollowed(0));
		if (title)
			mark(0, BlockKind.HEADING);
		for (int i = 0; i < Math.min(5, pieces.size() - 1); i++) {
			if (pieces.get(i).kind() != null)
				continue;
			if (isKnownTitle(pieces.get(i)))
				mark(i, BlockKind.HEADING);
			else if (isKnownAuthor(pieces.get(i)) || i == (HouseLines.isSection(pieces.get(0)) ? 2 : 1) && pieces.get(0).is(BlockKind.HEADING)
					&& BylineLines.isBareName(pieces.get(i).text()))
				mark(i, BlockKind.BYLINE);
			else if (!HeadingLines.looksLikeHeading(pieces.get(i)))
				return;
		}
	}

	private void markHeadings() {
		for (int i = 0; i < pieces.size(); i++) {
			if (pieces.get(i).kind() != null || !HeadingLines.looksLikeHeading(pieces.get(i)) || !isFollowed(i))
				continue;
			int end = i;
			while (end < pieces.size() && pieces.get(end).kind() == null && HeadingLines.looksLikeHeading(pieces.get(end)))
				end++;
			boolean run = end - i >= 4;
			for (int k = i; k < end; k++)
				mark(k, run && k > i ? BlockKind.LIST_ITEM : BlockKind.HEADING);
			marked |= !run && i > 0;
			i = end - 1;
		}
	}

	private void markQuestions() {
		for (int i = 1; i < pieces.size(); i++) {
			Piece piece = pieces.get(i);
			if (piece.kind() == null && piece.alone() && (marked && quiz) && HeadingLines.looksLikeQuestion(piece) && isFollowed(i)
					&& !pieces.get(i - 1).is(BlockKind.HEADING) && !pieces.get(i - 1).text().endsWith(":") && nextWords(i) >= 20)
				mark(i, BlockKind.HEADING);
		}
	}

	/** Signatures and notes about the author below the last paragraph. */
	private void markEnd() {
		Optional<String> author = author();
		for (int i = pieces.size() - 1; i > 0 && i >= pieces.size() - NOTES_AT_END; i--) {
			Piece piece = pieces.get(i);
			if (piece.kind() != null && piece.kind() != BlockKind.PARAGRAPH)
				continue;
			boolean signature = i == pieces.size() - 1 && (HeadingLines.isShouted(piece.text()) && piece.words() <= 4 || BylineLines.isBareName(piece.text()));
			if (signature || isKnownAuthor(piece) || BylineLines.isNote(piece.text(), author))
				mark(i, BlockKind.BYLINE);
		}
	}

	private Optional<String> author() {
		return known.author().or(() -> pieces.stream().limit(8).filter(p -> p.is(BlockKind.BYLINE)).map(Piece::text)
				.flatMap(t -> BylineLines.author(t).or(() -> BylineLines.isBareName(t) ? Optional.of(t) : Optional.empty()).stream()).findFirst());
	}

	/** Whether prose comes after the piece, with at most three headings, captions and bylines between. */
	private boolean isFollowed(int i) {
		for (int k = i + 1; k < Math.min(pieces.size(), i + 6); k++) {
			BlockKind kind = pieces.get(k).kind();
			if (kind != null && kind.isProse() || kind == null && !HeadingLines.looksLikeHeading(pieces.get(k)))
				return true;
		}
		return false;
	}

	private int nextWords(int i) {
		return i + 1 < pieces.size() ? pieces.get(i + 1).words() : 0;
	}

	private boolean isKnownTitle(Piece piece) {
		return known.title().filter(title -> bare(title).equals(bare(piece.text()))).isPresent();
	}

	private boolean isKnownAuthor(Piece piece) {
		return known.author().filter(author -> bare(author).equals(bare(piece.text()))).isPresent();
	}

	private static String bare(String text) {
		return text.codePoints().filter(Character::isLetterOrDigit).map(Character::toLowerCase)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}

	private void mark(int i, BlockKind kind) {
		pieces.set(i, pieces.get(i).as(kind));
	}
}
