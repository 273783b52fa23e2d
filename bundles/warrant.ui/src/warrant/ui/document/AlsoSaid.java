package warrant.ui.document;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import warrant.index.Layer;
import warrant.index.SearchHit;
import warrant.text.Span;
import warrant.ui.session.Background;
import warrant.ui.session.Passage;
import warrant.ui.session.PassageKind;
import warrant.ui.session.SessionDocument;

/** Where other documents say much the same as an item. */
record AlsoSaid(SessionDocument document, CodedItem item) {

	private static final int SHOWN = 3;

	/** Looks in a job. @param told on the UI thread; one passage a document, the nearest first */
	void find(Consumer<List<Passage>> told) {
		if (!CodedItems.argues(item))
			return;
		Layer layer = item.kind() == PassageKind.RECOMMENDATION ? Layer.RECOMMENDATION : Layer.COMPONENT;
		String words = item.span().of(document.document().text());
		Background.run("Looking for the same elsewhere", () -> document.session().corpus().alsoSaid(document.name(), words, layer, SHOWN).stream()
				.map(this::passage).toList(), told, failed -> {
					// what is not known is not shown
				});
	}

	private Passage passage(SearchHit hit) {
		PassageKind kind = hit.layer() == Layer.RECOMMENDATION ? PassageKind.RECOMMENDATION
				: PassageKind.valueOf(hit.type().toUpperCase(Locale.ROOT).replace('-', '_'));
		Span quoted = hit.quote().span();
		String words = quoted.contains(hit.span()) ? hit.span().shift(-quoted.start()).of(hit.quote().text()) : hit.quote().text();
		return new Passage(document.session(), hit.document(), hit.span(), kind, hit.id(), words);
	}
}
