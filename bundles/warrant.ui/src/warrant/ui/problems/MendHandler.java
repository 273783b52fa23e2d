package warrant.ui.problems;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;

import warrant.ui.document.ChooseDialog;

/** Offers the ways to mend the selected problem and takes the one that is chosen. */
public final class MendHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveShell(event);
		Optional<IMarker> marker = Arrays.stream(HandlerUtil.getCurrentStructuredSelection(event).toArray())
				.map(each -> Adapters.adapt(each, IMarker.class)).filter(each -> each != null).findFirst();
		List<IMarkerResolution> ways = marker.map(each -> List.of(IDE.getMarkerHelpRegistry().getResolutions(each))).orElse(List.of());
		if (ways.isEmpty())
			MessageDialog.openInformation(shell, "Mend", marker.isEmpty() ? "Select a problem first."
					: "This can't be mended by itself: open it (Enter) and decide.");
		else
			new ChooseDialog<>(shell, "Mend: " + marker.get().getAttribute(IMarker.MESSAGE, ""), "accept", ways, IMarkerResolution::getLabel).open()
					.ifPresent(way -> way.run(marker.get()));
		return null;
	}
}
