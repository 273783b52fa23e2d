package warrant.ui.corpus;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;

import warrant.corpus.DocumentSummary;
import warrant.corpus.Problem;
import warrant.diagram.Tone;
import warrant.ui.actors.ActorsView;
import warrant.ui.look.Icons;
import warrant.ui.look.Look;

/** Name and icon of a row, with who wrote a document and what is wrong with it on hover. */
final class CorpusLabels extends ColumnLabelProvider {

	private final Font bold = FontDescriptor.createFrom(JFaceResources.getDialogFont()).setStyle(SWT.BOLD)
			.createFont(Display.getCurrent());

	@Override
	public String getText(Object element) {
		return ((CorpusNode) element).label();
	}

	@Override
	public Image getImage(Object element) {
		return switch ((CorpusNode) element) {
			case CorpusNode.Project project -> Icons.image("project");
			case CorpusNode.Group group -> Icons.image("group");
			case CorpusNode.Document document -> Icons.image(document.summary().problems().isEmpty() ? "document" : "document_problem");
			case CorpusNode.Maps maps -> null;
			case CorpusNode.Map map -> Icons.image("map");
			case CorpusNode.Shared shared -> Icons.image(shared.view().equals(ActorsView.ID) ? "actor" : "code");
		};
	}

	@Override
	public Font getFont(Object element) {
		return element instanceof CorpusNode.Project || element instanceof CorpusNode.Maps ? bold : null;
	}

	@Override
	public String getToolTipText(Object element) {
		if (!(element instanceof CorpusNode.Document document))
			return null;
		DocumentSummary summary = document.summary();
		StringBuilder text = new StringBuilder(document.label());
		String about = String.join(" \u00b7 ", Stream
				.of(summary.metadata().author(), summary.metadata().outlet(), summary.metadata().date()).flatMap(Optional::stream).toList());
		text.append(about.isEmpty() ? "" : "\n" + about).append('\n').append(summary.name());
		text.append('\n').append(summary.words()).append(" words, ").append(summary.recommendations()).append(" recommendations, ")
				.append(summary.claims()).append(" claims");
		for (Problem problem : summary.problems())
			text.append("\nProblem: ").append(problem.message());
		return text.toString();
	}

	@Override
	public void dispose() {
		bold.dispose();
		super.dispose();
	}

	/** The counts at the right. */
	static final class Figures extends ColumnLabelProvider {
		@Override
		public String getText(Object element) {
			return ((CorpusNode) element).figure();
		}

		@Override
		public Color getForeground(Object element) {
			return Look.colour(Tone.SOFT);
		}
	}
}
