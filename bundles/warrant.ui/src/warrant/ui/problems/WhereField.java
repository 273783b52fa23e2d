package warrant.ui.problems;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;

import warrant.ui.look.Icons;
import warrant.ui.session.Sessions;

/** In which document or map it is, by its title. */
public final class WhereField extends MarkerField {

	private static final int WIDTH = 320;

	@Override
	public String getValue(MarkerItem item) {
		return Optional.ofNullable(item.getMarker()).map(IMarker::getResource).map(WhereField::title).orElse("");
	}

	private static String title(IResource resource) {
		if (isMap(resource))
			return resource.getName().replaceFirst("\\.argmap$", "");
		try {
			if (resource instanceof IFile file)
				return Sessions.of(file).summary(file.getProjectRelativePath().removeFirstSegments(1).toString())
						.flatMap(summary -> summary.metadata().title()).orElse(resource.getName());
		} catch (IOException e) {
			return resource.getName(); // a project that can't be opened has said so itself
		}
		return resource.getName();
	}

	private static boolean isMap(IResource resource) {
		return "argmap".equals(resource.getFileExtension());
	}

	@Override
	public void update(ViewerCell cell) {
		super.update(cell);
		IMarker marker = ((MarkerItem) cell.getElement()).getMarker();
		if (marker != null)
			cell.setImage(Icons.image(isMap(marker.getResource()) ? "map" : "document"));
	}

	@Override
	public int getDefaultColumnWidth(Control control) {
		return WIDTH;
	}
}
