package warrant.text.markup;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

import warrant.text.BlockKind;
import warrant.text.blocks.BylineLines;
import warrant.text.blocks.CaptionLines;
import warrant.text.blocks.Piece;

/** Collects the blocks of a Markdown tree in order; code, HTML and pictures' addresses are no text. For one use. */
final class MarkdownPieces extends AbstractVisitor {

	/** Deeper nesting than any text has; keeps hostile input from exhausting the stack. */
	private static final int DEEPEST = 200;
	private final List<Piece> pieces = new ArrayList<>();
	private final StringBuilder open = new StringBuilder();
	private BlockKind kind;
	private int depth;

	List<Piece> of(Node root) {
		root.accept(this);
		return pieces;
	}

	@Override
	public void visit(Heading heading) {
		inside(heading, BlockKind.HEADING, true);
	}

	@Override
	public void visit(Paragraph paragraph) {
		boolean picture = paragraph.getFirstChild() instanceof Image && paragraph.getFirstChild() == paragraph.getLastChild();
		inside(paragraph, picture ? BlockKind.CAPTION : kind, true);
	}

	@Override
	public void visit(ListItem item) {
		inside(item, kind == BlockKind.QUOTATION ? kind : BlockKind.LIST_ITEM, false);
	}

	@Override
	public void visit(BlockQuote quote) {
		inside(quote, BlockKind.QUOTATION, false);
	}

	private void inside(Node node, BlockKind inner, boolean block) {
		BlockKind outer = kind;
		kind = inner;
		visitChildren(node);
		if (block)
			flush();
		kind = outer;
	}

	@Override
	protected void visitChildren(Node parent) {
		if (depth++ < DEEPEST)
			super.visitChildren(parent);
		depth--;
	}

	@Override
	public void visit(Text text) {
		open.append(text.getLiteral());
	}

	@Override
	public void visit(Code code) {
		open.append(code.getLiteral());
	}

	/** A single line break is a space, but a credit or byline on its own line stays alone. */
	@Override
	public void visit(SoftLineBreak lineBreak) {
		open.append('\n');
	}

	@Override
	public void visit(HardLineBreak lineBreak) {
		open.append('\n');
	}

	private void flush() {
		StringBuilder block = new StringBuilder();
		for (String line : open.toString().split("\n")) {
			boolean own = CaptionLines.matches(line.strip()) || BylineLines.matches(line.strip());
			if (own)
				add(block);
			block.append(block.isEmpty() ? "" : " ").append(line.strip());
			if (own)
				add(block);
		}
		add(block);
		open.setLength(0);
	}

	private void add(StringBuilder block) {
		String text = block.toString().strip();
		block.setLength(0);
		if (text.codePoints().anyMatch(Character::isLetterOrDigit))
			pieces.add(Piece.of(kind, text, 0));
	}
}
