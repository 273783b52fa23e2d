package warrant.ui.tables;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import warrant.corpus.tables.DocumentRows;
import warrant.corpus.tables.RecommendationRow;
import warrant.ui.session.PassageKind;

/** Who should do what, until when, who says so and where. */
public final class RecommendationsView extends PassageView<RecommendationRow> {

	public static final String ID = "warrant.ui.recommendations";

	@Override
	List<Column<RecommendationRow>> columns() {
		return List.of(
				new Column<>("", 30, 0, row -> row.decided() ? "Recommendation" : "Recommendation, suggested",
						Comparator.comparing(RecommendationRow::decided), false,
						(gc, row, cell) -> Markers.draw(gc, PassageKind.RECOMMENDATION, row.decided(), cell)),
				Column.of("Who should", 120, 16, row -> row.addressee().name()),
				Column.<RecommendationRow>of("Modality", 96, 0, RecommendationRow::should).secondary(),
				Column.of("Do what", 220, 50, RecommendationRow::action),
				Column.of("Until when", 100, 10, RecommendationRow::deadline),
				Column.of("Said by", 110, 14, row -> row.saidBy().name()),
				Column.<RecommendationRow>of("Confidence", 104, 0, row -> row.decided() ? "decided" : Markers.figure(row.score()))
						.by(Comparator.comparingDouble(RecommendationRow::score))
						.drawn((gc, row, cell) -> Markers.confidence(gc, row.score(), row.decided(), cell)),
				Column.<RecommendationRow>of("Source", 140, 18, row -> row.source().title()).secondary(),
				Column.<RecommendationRow>of("Date", 92, 0, row -> row.source().metadata().date().orElse("")).secondary());
	}

	@Override
	List<RecommendationRow> rowsOf(DocumentRows document) {
		return document.recommendations();
	}

	@Override
	PassageKind kind(RecommendationRow row) {
		return PassageKind.RECOMMENDATION;
	}

	@Override
	String things() {
		return "recommendations";
	}

	@Override
	String hint() {
		return "Recommendations appear here when documents are read. To mark one yourself, select words in a document and press 3.";
	}

	@Override
	String words(RecommendationRow row) {
		return String.join("\n", row.words(), row.addressee().name(), row.saidBy().name(), row.modality(), row.deadline(),
				row.source().title()).toLowerCase(Locale.ROOT);
	}
}
