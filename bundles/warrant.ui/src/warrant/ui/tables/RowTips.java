package warrant.ui.tables;

import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Shows a row in full while the mouse rests on it. */
public final class RowTips {

	private static final int LINE = 90;

	private RowTips() {
	}

	public static <R> void install(RowTable<R> rows, Function<? super R, String> tip) {
		Table table = rows.table();
		table.addListener(SWT.MouseMove, event -> {
			TableItem item = table.getItem(new Point(event.x, event.y));
			int index = item == null ? -1 : table.indexOf(item);
			String text = index < 0 || index >= rows.shown().size() ? null : wrap(tip.apply(rows.shown().get(index)));
			if (text == null ? table.getToolTipText() != null : !text.equals(table.getToolTipText()))
				table.setToolTipText(text);
		});
	}

	/** Native tool tips don't wrap by themselves everywhere; an ampersand would be eaten. */
	private static String wrap(String text) {
		StringBuilder wrapped = new StringBuilder();
		int column = 0;
		for (String word : text.replace("&", "&&").split("(?<=[ \\n])")) {
			if (column + word.length() > LINE) {
				wrapped.append('\n');
				column = 0;
			}
			wrapped.append(word);
			column = word.endsWith("\n") ? 0 : column + word.length();
		}
		return wrapped.toString();
	}
}
