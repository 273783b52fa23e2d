package warrant.ui.problems;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.views.markers.MarkerSupportView;

/** What is wrong with documents and maps, in an analyst's words: what, and in which of them. */
public final class ProblemsView extends MarkerSupportView {

	public static final String ID = "warrant.ui.problems";

	public ProblemsView() {
		super(ID);
	}

	@Override
	public void createPartControl(Composite parent) {
		super.createPartControl(parent);
		getSite().getService(IContextService.class).activateContext(ID);
	}
}
