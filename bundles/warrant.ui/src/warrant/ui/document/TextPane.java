package warrant.ui.document;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

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
import org.eclipse.swt.custom.StyledTextLineSpacingProvider;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

import warrant.diagram.Palette;
import warrant.diagram.Tone;
import warrant.extraction.RelationType;
import warrant.text.Document;
import warrant.text.Metadata;
import warrant.text.Span;
import warrant.ui.look.Look;
import warrant.ui.session.Background;
import warrant.ui.session.PassageKind;

/** Where a text is read: set in a comfortable measure, what is marked drawn over it, rulers at both sides. */
final class TextPane {

	private static final int MEASURE = 70;
	private static final int NARROWEST = 200;
	private static final int MARGIN = 24;
	private static final int RESET_MILLIS = 120;
	private static final int LONG = 1_000_000;

	private final SourceViewer viewer;
	private final StyledText text;
	private final OverviewMarks overview;
	private final ReadingFonts fonts;
	private final LetterWidths widths;
	/** Air between lines; a blank one is lower than others. */
	private final StyledTextLineSpacingProvider leading;
	private final int measure;
	private final AnnotationModel marks = new AnnotationModel();
	private Document document = new Document("", "", List.of(), Metadata.NONE, "und", "", "");
	private SetText set;
	private Palette palette;
	private int broken;
	/** Whether all lines are of one height: the widget would measure each line of a long text otherwise. */
	private boolean even;

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
		fonts = new ReadingFonts(new LocalResourceManager(JFaceResources.getResources(), viewer.getTextWidget()));
		widths = new LetterWidths(fonts);
		measure = widths.measure(MEASURE);
		int height = fonts.height();
		leading = line -> text.getLine(line).isEmpty() ? -height * 3 / 10 : height / 5;
		viewer.setEditable(false);
		dress(items);
		show(set(document, measure));
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

	private void dress(Items items) {
		text.setFont(fonts.of(Face.PROSE));
		text.setMargins(MARGIN, 0, MARGIN, 0);
		colour();
		text.addLineStyleListener(new BlockStyles(() -> document, fonts, () -> even));
		text.addPaintListener(event -> follow());
		text.addPaintListener(new MarkPainter(text, items, fonts.sign()));
		text.addPaintListener(new ByLine(text, () -> document, fonts.of(Face.SMALL)));
		text.addListener(SWT.Resize, event -> text.getDisplay().timerExec(RESET_MILLIS, this::reset));
	}

	private void colour() {
		palette = Look.palette();
		text.setBackground(Look.colour(Tone.PANEL));
		text.setForeground(Look.ink());
		text.setSelectionBackground(Look.selection());
		text.setSelectionForeground(Look.ink());
	}

	/** The workbench can change its theme at any time, and gives the text its own colours then. */
	private void follow() {
		if (palette != Look.palette() || !text.getBackground().equals(Look.colour(Tone.PANEL)))
			text.getDisplay().asyncExec(() -> {
				if (!text.isDisposed())
					colour();
			});
	}

	SourceViewer viewer() {
		return viewer;
	}

	/** Disposed, never null, after the pane is gone. */
	StyledText text() {
		return text;
	}

	/** How wide lines can be now, in pixels. */
	private int measure() {
		int room = text.getClientArea().width - 2 * MARGIN;
		return room < NARROWEST ? measure : Math.min(measure, room);
	}

	/** A text in its lines. */
	record Page(Document document, SetText lines, int width, boolean even) {
	}

	/** Breaks a text into lines as they fit now: to be asked on the UI thread, to be used in a job. */
	Function<Document, Page> setter() {
		int width = measure();
		return shown -> set(shown, width);
	}

	private Page set(Document shown, int width) {
		boolean even = shown.text().length() > LONG;
		LineBreaker.Widths letters = even ? (face, character) -> widths.of(Face.PROSE, character) : widths;
		return new Page(shown, LineBreaker.set(shown, letters, width), width, even);
	}

	/** The place in the text is kept where more of the same text comes. */
	void show(Page page) {
		boolean more = !document.text().isEmpty() && page.document().text().startsWith(document.text());
		Point selection = text.getSelection();
		int top = text.getOffsetAtLine(text.getTopIndex());
		document = page.document();
		set = page.lines();
		broken = page.width();
		even = page.even();
		text.setLineSpacingProvider(even ? null : leading);
		text.setFixedLineMetrics(even ? fonts.roomy() : null);
		viewer.setDocument(set, marks);
		viewer.showAnnotations(true);
		viewer.showAnnotationsOverview(true);
		if (more)
			back(selection, top);
		reset();
	}

	private void back(Point selection, int top) {
		text.setSelection(selection);
		text.setTopIndex(text.getLineAtOffset(top));
	}

	/** Breaks the lines anew where the pane has become narrower, or wider again. */
	private void reset() {
		if (set == null || text.isDisposed() || measure() == broken)
			return;
		broken = measure();
		SetText shown = set;
		int width = broken;
		if (even)
			Background.run("Setting lines", () -> set(document, width), page -> reset(shown, page), failed -> {
				// nothing is read from anywhere
			});
		else
			reset(shown, set(document, width));
	}

	private void reset(SetText shown, Page page) {
		if (text.isDisposed() || shown != set || page.width() != broken)
			return;
		Point selection = text.getSelection();
		int top = text.getOffsetAtLine(text.getTopIndex());
		set.takeLines(page.lines());
		text.setContent(text.getContent());
		back(selection, top);
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
