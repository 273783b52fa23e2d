package warrant.ui.document;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.AnnotationRulerColumn;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

import warrant.diagram.Tone;
import warrant.extraction.RelationType;
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
	private final StyledText text;
	private final OverviewMarks overview;
	private final LetterWidths widths;
	private final int measure;
	private final AnnotationModel marks = new AnnotationModel();
	private Document document = new Document("", "", List.of(), Metadata.NONE, "und", "", "");
	private SetText set;
	private int broken;

	/** @param go told which item the analyst wants to be taken to */
	TextPane(Composite parent, Items items, Consumer<CodedItem> go) {
		CompositeRuler ruler = new CompositeRuler(0);
		AnnotationRulerColumn column = new AnnotationRulerColumn(20, new RulerMarks());
		for (PassageKind kind : PassageKind.values())
			column.addAnnotationType(MarkAnnotation.type(kind));
		ruler.addDecorator(0, column);
		overview = new OverviewMarks(items, go);
		viewer = new Viewer(parent, ruler, overview);
		text = viewer.getTextWidget();
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

	/** A viewer whose rulers show {@link Marks}. */
	private static final class Viewer extends SourceViewer {

		Viewer(Composite parent, CompositeRuler ruler, OverviewMarks overview) {
			super(parent, ruler, overview, true, SWT.V_SCROLL | SWT.MULTI | SWT.READ_ONLY);
		}

		@Override
		protected IAnnotationModel createVisualAnnotationModel(IAnnotationModel marks) {
			AnnotationModel model = new Marks();
			model.addAnnotationModel(MODEL_ANNOTATION_MODEL, marks);
			return model;
		}
	}

	/** What the pane draws. */
	interface Items {
		CodedItems items();

		/** The one that is worked on. */
		Optional<CodedItem> current();

		/** What that one supports or attacks, or is supported or attacked by. */
		Map<CodedItem, RelationType> related();
	}

	private void dress(ReadingFonts fonts, Items items) {
		text.setFont(fonts.of(Face.PROSE));
		text.setBackground(Look.colour(Tone.PANEL));
		text.setForeground(Look.ink());
		text.setSelectionBackground(Look.selection());
		text.setSelectionForeground(Look.ink());
		text.setMargins(MARGIN, 0, MARGIN, 0);
		int height = text.getLineHeight();
		text.setLineSpacingProvider(line -> text.getLine(line).isEmpty() ? -height * 3 / 10 : height / 5);
		text.addLineStyleListener(new BlockStyles(() -> document, fonts));
		text.addPaintListener(new MarkPainter(text, items, fonts.sign()));
		text.addPaintListener(new ByLine(text, () -> document, fonts.of(Face.SMALL)));
		text.addListener(SWT.Resize, event -> text.getDisplay().timerExec(RESET_MILLIS, this::reset));
	}

	SourceViewer viewer() {
		return viewer;
	}

	/** Disposed, never null, after the pane is gone. */
	StyledText text() {
		return text;
	}

	/** What a job needs to break a text into lines. */
	LineBreaker.Widths widths() {
		return widths;
	}

	/** How wide lines can be now, in pixels. */
	int measure() {
		int room = text.getClientArea().width - 2 * MARGIN;
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
		if (set == null || text.isDisposed() || measure() == broken)
			return;
		broken = measure();
		Point selection = text.getSelection();
		int top = text.getOffsetAtLine(text.getTopIndex());
		LineBreaker.reset(set, document, widths, broken);
		text.setContent(text.getContent());
		text.setSelection(selection);
		text.setTopIndex(text.getLineAtOffset(top));
	}

	/** What is shown; empty until it was read. */
	Document document() {
		return document;
	}

	AnnotationModel marks() {
		return marks;
	}

	/** Brings words into view, somewhat above the middle, and puts the caret before them. */
	void reveal(Span span) {
		text.setSelection(span.start());
		int line = text.getLineAtOffset(span.start());
		int visible = Math.max(1, text.getClientArea().height / Math.max(1, text.getLineHeight(span.start())));
		boolean shown = line >= text.getTopIndex() && text.getLineAtOffset(span.end()) < text.getTopIndex() + visible * 3 / 4;
		if (!shown)
			text.setTopIndex(Math.max(0, line - visible / 3));
		text.redraw();
	}

	void redraw() {
		text.redraw();
		overview.update();
	}

}
