package warrant.text.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes running heads, running feet and page numbers off the pages: lines at an edge that are numbers or come again on other pages. */
final class RunningHeads {

	/** How much of the page's height, at each end, is looked at. */
	private static final float EDGE = 0.1f;
	private static final Pattern NUMBER = Pattern.compile("(?i)[-–—\\s]*(?:page|seite|p\\.)?\\s*(?:\\d{1,4}|[ivxlc]{1,6})(?:\\s*(?:of|/|von)\\s*\\d{1,4})?[-–—\\s]*");
	private static final Pattern NUMBERED = Pattern.compile("^\\d{1,4}\\s|\\s\\d{1,4}$");
	private static final Pattern DIGITS = Pattern.compile("\\d+|\\b[ivxlc]+\\b");

	private RunningHeads() {
	}

	static List<Page> without(List<Page> pages) {
		Map<String, Integer> seen = new HashMap<>();
		for (Page page : pages)
			page.columns().stream().flatMap(List::stream).filter(line -> isAtEdge(line, page)).map(RunningHeads::shape).distinct()
					.forEach(shape -> seen.merge(shape, 1, Integer::sum));
		return pages.stream().map(page -> without(page, seen, pages.size())).toList();
	}

	private static Page without(Page page, Map<String, Integer> seen, int pages) {
		List<List<PageLine>> columns = page.columns().stream()
				.map(column -> column.stream().filter(line -> !isAtEdge(line, page) || !isRunning(line, seen, pages)).toList())
				.filter(column -> !column.isEmpty()).toList();
		return new Page(page.number(), page.height(), columns);
	}

	/** Heads of left and right pages differ, so that half of the pages, or three, are enough. */
	private static boolean isRunning(PageLine line, Map<String, Integer> seen, int pages) {
		int times = seen.getOrDefault(shape(line), 0);
		return NUMBER.matcher(line.text()).matches() || times >= 2 && NUMBERED.matcher(line.text()).find() || times >= 2 && times >= Math.min(3, (pages + 1) / 2);
	}

	private static boolean isAtEdge(PageLine line, Page page) {
		return line.y() < page.height() * EDGE || line.y() > page.height() * (1 - EDGE);
	}

	private static String shape(PageLine line) {
		return DIGITS.matcher(line.text()).replaceAll("#") + "@" + Math.round(line.y() / 8);
	}
}
