package warrant.ui.tables;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import warrant.corpus.tables.ClaimRow;
import warrant.corpus.tables.DocumentRows;
import warrant.ui.session.PassageKind;

/** The claims and premises of words, of a document or of the whole project. */
public final class ClaimsView extends PassageView<ClaimRow> {

	public static final String ID = "warrant.ui.claims";

	@Override
	List<Column<ClaimRow>> columns() {
		return List.of(
				new Column<>("", 30, 0, ClaimsView::type, Comparator.comparing(ClaimRow::type), false,
						(gc, row, cell) -> Markers.draw(gc, kindOf(row), row.decided(), cell)),
				Column.of("Claim", 240, 60, ClaimRow::words),
				Column.<ClaimRow>of("Kind", 84, 0, row -> row.kind().label()).secondary(),
				Column.of("Said by", 110, 14, row -> row.saidBy().name()),
				Column.<ClaimRow>of("Confidence", 104, 0, row -> row.decided() ? "decided" : Markers.figure(row.score()))
						.by(Comparator.comparingDouble(ClaimRow::score)).drawn((gc, row, cell) -> Markers.confidence(gc, row.score(), row.decided(), cell)),
				Column.<ClaimRow>of("Source", 150, 22, row -> row.source().title()).secondary(),
				Column.<ClaimRow>of("Date", 92, 0, row -> row.source().metadata().date().orElse("")).secondary());
	}

	private static String type(ClaimRow row) {
		return kindOf(row).label() + (row.decided() ? "" : ", suggested");
	}

	private static PassageKind kindOf(ClaimRow row) {
		return PassageKind.valueOf(row.type().name());
	}

	@Override
	List<ClaimRow> rowsOf(DocumentRows document) {
		return document.claims();
	}

	@Override
	PassageKind kind(ClaimRow row) {
		return kindOf(row);
	}

	@Override
	String things() {
		return "claims";
	}

	@Override
	String hint() {
		return "Claims and premises appear here when documents are read. To mark one yourself, select words in a document and press 1 or 2.";
	}

	@Override
	String words(ClaimRow row) {
		return String.join("\n", row.words(), row.saidBy().name(), row.source().title(), row.kind().label(), row.type().label())
				.toLowerCase(Locale.ROOT);
	}
}
