package warrant.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPlaceholderFolderLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Corpus left, text and map beside each other in the middle, tables and search below, codebook and memos behind the corpus. */
public final class AnalysisPerspective implements IPerspectiveFactory {

	static final String ID = "warrant.app.analysis";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.21f, editors);
		left.addView("warrant.ui.corpus");
		left.addView("warrant.ui.actors");
		left.addView("warrant.ui.codebook");
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.68f, editors);
		below.addView("warrant.ui.search");
		below.addView("warrant.ui.recommendations");
		below.addView("warrant.ui.claims");
		below.addView("warrant.ui.problems");
		below.addView("warrant.ui.memos");
		below.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
		IPlaceholderFolderLayout right = layout.createPlaceholderFolder("right", IPageLayout.RIGHT, 0.72f, editors);
		right.addPlaceholder(IPageLayout.ID_OUTLINE);
		right.addPlaceholder("warrant.ui.properties");
		for (String view : new String[] { "corpus", "actors", "codebook", "search", "recommendations", "claims", "memos", "problems", "properties" })
			layout.addShowViewShortcut("warrant.ui." + view);
		layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
		layout.addShowViewShortcut(IPageLayout.ID_PROGRESS_VIEW);
	}
}
