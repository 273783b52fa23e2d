package warrant.ui.search;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import warrant.diagram.Tone;
import warrant.index.SearchHit;
import warrant.text.Span;
import warrant.ui.look.Look;
import warrant.ui.session.Background;
import warrant.ui.session.ProjectSession;

/** The paragraphs around a hit, so that the document needn't be opened to judge it. Text is read by a job. */
final class Preview {

	/** Code units before and after, to the nearest paragraph. */
	private static final int AROUND = 420;

	private final Composite page;
	private final Label title;
	private final Label source;
	private final StyledText text;
	private SearchHit shown;

	Preview(Composite parent) {
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 9).spacing(0, 2).applyTo(page);
		title = new Label(page, SWT.NONE);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		source = new Label(page, SWT.NONE);
		text = new StyledText(page, SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		text.setLineSpacing(3);
		text.setAlwaysShowScrollBars(false);
		text.setCaret(null);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(source);
		GridDataFactory.fillDefaults().grab(true, true).indent(0, 6).applyTo(text);
	}

	String text() {
		return text.getText();
	}

	void show(ProjectSession session, SearchHit hit) {
		shown = hit;
		text.setVisible(true);
		title.setText(hit.title().replace("&", "&&"));
		source.setText(String.join(" \u00b7 ", Stream.of(hit.metadata().author(), hit.metadata().outlet(), hit.metadata().date())
				.flatMap(Optional::stream).toList()).replace("&", "&&"));
		source.setForeground(Look.soft());
		write(hit.quote().text(), hit.quote().span().start(), hit);
		Background.run("Reading " + hit.document(), () -> session.corpus().text(hit.document()).text(), whole -> {
			if (shown == hit && !text.isDisposed() && hit.quote().span().end() <= whole.length())
				write(around(hit, whole), start(hit, whole), hit);
		}, failed -> {
			// what the hit quotes stays
		});
	}

	void clear() {
		shown = null;
		text.setVisible(false);
		title.setText("");
		source.setText("");
		text.setText("");
	}

	private static String around(SearchHit hit, String whole) {
		int end = whole.indexOf("\n\n", Math.min(whole.length(), hit.quote().span().end() + AROUND));
		return whole.substring(start(hit, whole), end < 0 ? whole.length() : end);
	}

	private static int start(SearchHit hit, String whole) {
		int paragraph = whole.lastIndexOf("\n\n", Math.max(0, hit.quote().span().start() - AROUND));
		return paragraph < 0 ? 0 : paragraph + 2;
	}

	private void write(String words, int from, SearchHit hit) {
		text.setText(words);
		text.setBackground(Look.colour(Tone.PANEL));
		text.setForeground(Look.soft());
		Span all = new Span(from, from + words.length());
		style(hit.span(), all, Look.ink(), null);
		for (Span marked : hit.quote().highlights())
			style(marked, all, Look.ink(), HitPainter.marker());
		int at = Math.max(0, Math.min(hit.span().start() - from, words.length()));
		text.setSelection(at);
		text.setTopIndex(Math.max(0, text.getLineAtOffset(at) - 1));
	}

	private void style(Span span, Span all, Color ink, Color behind) {
		int start = Math.max(span.start(), all.start());
		int end = Math.min(span.end(), all.end());
		if (end > start)
			text.setStyleRange(new StyleRange(start - all.start(), end - start, ink, behind));
	}
}
