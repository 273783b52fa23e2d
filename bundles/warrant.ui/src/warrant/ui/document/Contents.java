package warrant.ui.document;

import java.util.List;
import java.util.Locale;

import warrant.ui.session.PassageKind;
import warrant.ui.session.SessionDocument;

/** What a document holds, in a line: title, words, recommendations, claims, and how much is still to be looked at. */
final class Contents {

	private Contents() {
	}

	static String of(SessionDocument document, CodedItems items) {
		List<CodedItem> argue = items.all().stream().filter(CodedItems::argues).toList();
		long recommendations = argue.stream().filter(item -> item.kind() == PassageKind.RECOMMENDATION).count();
		int open = items.suggestions().size();
		String words = document.session().summary(document.name()).map(summary -> count(summary.words(), "word") + " \u00b7 ").orElse("");
		int lost = document.base().problems().size();
		String notice = argue.isEmpty() ? document.merged().notices().stream().findFirst().map(line -> " \u00b7 " + line).orElse("") : "";
		return document.document().title() + " \u00b7 " + words + count(recommendations, "recommendation") + " \u00b7 "
				+ count(argue.size() - recommendations, "claim") + (argue.isEmpty() ? "" : open == 0 ? ", all reviewed" : String.format(Locale.ROOT, ", %,d to review", open))
				+ (lost == 0 ? "" : " \u00b7 " + count(lost, "decision") + " without a place in this text") + notice;
	}

	private static String count(long number, String what) {
		return String.format(Locale.ROOT, "%,d %s%s", number, what, number == 1 ? "" : "s");
	}
}
