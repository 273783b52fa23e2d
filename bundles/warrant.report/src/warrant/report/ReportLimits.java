package warrant.report;

/**
 * How much the page shows at most; the CSV files hold all.
 *
 * @param questions sections in full; the rest stands in the table of questions alone
 * @param rows recommendations and, again, claims in one section
 * @param passages in one section
 * @param documents named in one section
 * @param mapNodes boxes drawn on all maps of the page together
 */
public record ReportLimits(int questions, int rows, int passages, int documents, int mapNodes) {

	/** Keeps the page of a corpus of any size below about 10 MB. */
	public static ReportLimits usual() {
		return new ReportLimits(30, 80, 120, 60, 1200);
	}
}
