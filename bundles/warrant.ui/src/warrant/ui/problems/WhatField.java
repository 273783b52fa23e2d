package warrant.ui.problems;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;

import warrant.ui.look.Icons;

/** What is wrong, with a sign that says how much. */
public final class WhatField extends MarkerField {

	private static final int WIDTH = 620;

	@Override
	public String getValue(MarkerItem item) {
		return item.getAttributeValue(IMarker.MESSAGE, "");
	}

	@Override
	public void update(ViewerCell cell) {
		super.update(cell);
		MarkerItem item = (MarkerItem) cell.getElement();
		if (item.getMarker() != null)
			cell.setImage(Icons.image(icon(item.getAttributeValue(IMarker.SEVERITY, IMarker.SEVERITY_INFO))));
	}

	private static String icon(int severity) {
		return switch (severity) {
			case IMarker.SEVERITY_ERROR -> "problem_error";
			case IMarker.SEVERITY_WARNING -> "problem_warning";
			default -> "problem_info";
		};
	}

	/** The worst first, as in the groups of the platform's own view. */
	@Override
	public int compare(MarkerItem one, MarkerItem other) {
		int worse = Integer.compare(other.getAttributeValue(IMarker.SEVERITY, 0), one.getAttributeValue(IMarker.SEVERITY, 0));
		return worse != 0 ? worse : super.compare(one, other);
	}

	@Override
	public int getDefaultColumnWidth(Control control) {
		return WIDTH;
	}
}
