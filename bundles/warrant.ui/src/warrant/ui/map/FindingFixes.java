package warrant.ui.map;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionGenerator2;

import warrant.corpus.editing.MapRepairs;
import warrant.ui.look.Icons;
import warrant.ui.parts.Opening;

/** Quick fixes for what was noticed about a map. */
public final class FindingFixes implements IMarkerResolutionGenerator2 {

	@Override
	public boolean hasResolutions(IMarker marker) {
		return getResolutions(marker).length > 0;
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		IEditorPart editor = marker.getResource() instanceof IFile file ? Opening.shownMap(file) : null;
		if (!(editor instanceof MapEditor map) || map.open().isEmpty())
			return new IMarkerResolution[0];
		List<MapRepairs.Repair> repairs = new MapRepairs(map.open().get().map()).of(marker.getAttribute(Findings.CHECK, ""),
				marker.getAttribute(Findings.NODE, ""));
		return repairs.stream().map(repair -> new Fix(map, repair)).toArray(IMarkerResolution[]::new);
	}

	private record Fix(MapEditor editor, MapRepairs.Repair repair) implements IMarkerResolution2 {

		@Override
		public String getLabel() {
			return repair.label();
		}

		@Override
		public String getDescription() {
			return repair.label() + ". Undo takes it back.";
		}

		@Override
		public Image getImage() {
			return Icons.image("accept");
		}

		@Override
		public void run(IMarker marker) {
			editor.open().ifPresent(open -> open.edit(repair.label(), repair.change()));
		}
	}
}
