package warrant.ui.document;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.AnnotationRulerColumn;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.OverviewRuler;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.editors.text.EditorsUI;

import warrant.diagram.Tone;
import warrant.text.Document;
import warrant.text.Metadata;
import warrant.text.Span;
import warrant.ui.Look;
import warrant.ui.PassageKind;

/** Where a text is read: set in a comfortable measure, what is marked drawn over it, rulers at both sides. */
final class TextPane {

	private static final int MEASURE = 70;
	private static final int NARROWEST = 200;
	private static final int MARGIN = 24;
	private static final int RESET_MILLIS = 120;

	private final SourceViewer viewer;
	private final LetterWidths widths;
	private final int measure;
	private final AnnotationModel marks = new Marks();
	private Document document = new Document("", "", List.of(), Metadata.NONE, "und", "", "");
	private SetText set;
	private int broken;

	/** @param items what is marked, and which of it is worked on */
	TextPane(Composite parent, Items items) {
		RulerMarks access = new RulerMarks();
		CompositeRuler ruler = new CompositeRuler(4);
		AnnotationRulerColumn column = new AnnotationRulerColumn(18, access);
		OverviewRuler overview = new OverviewRuler(access, 14, EditorsUI.getSharedTextColors());
		for (PassageKind kind : PassageKind.values()) {
			if (kind == PassageKind.TEXT || kind == PassageKind.MENTION)
				continue;
			String type = MarkAnnotation.type(kind);
			column.addAnnotationType(type);
			overview.addAnnotationType(type);
			overview.setAnnotationTypeLayer(type, 10 - kind.ordinal());
			overview.setAnnotationTypeColor(type, Look.colour(Look.tone(kind)));
		}
		ruler.addDecorator(0, column);
		viewer = new SourceViewer(parent, ruler, overview, true, SWT.V_SCROLL | SWT.MULTI | SWT.READ_ONLY);
		ReadingFonts fonts = new ReadingFonts(new LocalResourceManager(JFaceResources.getResources(), viewer.getTextWidget()));
		widths = new LetterWidths(fonts);
		measure = widths.measure(MEASURE);
		viewer.setEditable(false);
		dress(fonts, items);
		show(document, LineBreaker.set(document, widths, measure), measure);
	}

	/** The ruler asks for less than nothing where an empty line is all there is. */
	private static final class Marks extends AnnotationModel {
		@Override
		public Iterator<Annotation> getAnnotationIterator(int offset, int length, boolean canStartBefore, boolean canEndAfter) {
			return super.getAnnotationIterator(Math.max(0, offset), Math.max(0, length), canStartBefore, canEndAfter);
		}
	}

	/** What the pane draws. */
	interface Items {
		CodedItems items();

		Optional<CodedItem> current();
	}

	private void dress(ReadingFonts fonts, Items items) {
		StyledText text = text();
		text.setFont(fonts.of(Face.PROSE));
		text.setBackground(Look.colour(Tone.PANEL));
		text.setForeground(Look.ink());
		text.setSelectionBackground(Look.selection());
		text.setSelectionForeground(Look.ink());
		text.setMargins(MARGIN, 8, MARGIN, 24);
		int height = text.getLineHeight();
		text.setLineSpacingProvider(line -> text.getLine(line).isEmpty() ? -height * 3 / 10 : height / 4);
		text.addLineStyleListener(new BlockStyles(() -> document, fonts));
		text.addPaintListener(new MarkPainter(viewer, items::items, items::current));
		text.addListener(SWT.Resize, event -> text.getDisplay().timerExec(RESET_MILLIS, this::reset));
	}

	SourceViewer viewer() {
		return viewer;
	}

	StyledText text() {
		return viewer.getTextWidget();
	}

	/** What a job needs to break a text into lines. */
	LineBreaker.Widths widths() {
		return widths;
	}

	/** How wide lines can be now, in pixels. */
	int measure() {
		int room = text().getClientArea().width - 2 * MARGIN;
		return room < NARROWEST ? measure : Math.min(measure, room);
	}

	/** @param broken the text in lines of {@link #measure()} */
	void show(Document shown, SetText lines, int width) {
		document = shown;
		set = lines;
		broken = width;
		viewer.setDocument(lines, marks);
		viewer.showAnnotations(true);
		viewer.showAnnotationsOverview(true);
		reset();
	}

	/** Breaks the lines anew where the pane has become narrower, or wider again. */
	private void reset() {
		if (set == null || text().isDisposed() || measure() == broken)
			return;
		broken = measure();
		Point selection = text().getSelection();
		int top = text().getOffsetAtLine(text().getTopIndex());
		LineBreaker.reset(set, document, widths, broken);
		text().setContent(text().getContent());
		text().setSelection(selection);
		text().setTopIndex(text().getLineAtOffset(top));
	}

	AnnotationModel marks() {
		return marks;
	}

	/** Brings words into view, somewhat above the middle, and puts the caret before them. */
	void reveal(Span span) {
		StyledText text = text();
		text.setSelection(span.start());
		int line = text.getLineAtOffset(span.start());
		int visible = Math.max(1, text.getClientArea().height / Math.max(1, text.getLineHeight(span.start())));
		boolean shown = line >= text.getTopIndex() && text.getLineAtOffset(span.end()) < text.getTopIndex() + visible * 3 / 4;
		if (!shown)
			text.setTopIndex(Math.max(0, line - visible / 3));
		text.redraw();
	}

	void redraw() {
		text().redraw();
	}

	ITextViewer asTextViewer() {
		return viewer;
	}
}
