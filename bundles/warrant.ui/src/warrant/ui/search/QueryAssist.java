package warrant.ui.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

import warrant.index.Facet;

/** Proposes fields, and their values as the corpus has them, at the word before the caret. */
final class QueryAssist implements IContentProposalProvider {

	private static final Map<String, String> FIELDS = Map.ofEntries(Map.entry("type", "claim, premise, recommendation, should, must \u2026"),
			Map.entry("kind", "value, policy, fact, testimony, reference"), Map.entry("addressee", "who should do it"),
			Map.entry("issuer", "who recommends"), Map.entry("attribution", "who says so"), Map.entry("mention", "who is named"),
			Map.entry("actor", "anybody who takes part"), Map.entry("outlet", "where it was published"), Map.entry("author", "who wrote it"),
			Map.entry("question", "what it is about"), Map.entry("title", "words of the title"), Map.entry("date", "2026, 2026-03, [2026-01 TO 2026-06]"),
			Map.entry("name", "name of the file"));
	private static final Map<String, List<String>> KNOWN = Map.of("type", List.of("claim", "major-claim", "premise", "recommendation", "actor"),
			"kind", List.of("value", "policy", "fact", "testimony", "reference"));
	/** Fields whose values are those of another facet. */
	private static final Map<String, String> LIKE = Map.of("issuer", "actor", "attribution", "actor", "mention", "actor", "date", "year");

	private final Map<String, TreeSet<String>> values = new HashMap<>();

	/** @return the provider, to be told what is in the corpus */
	static QueryAssist install(Text field) {
		QueryAssist assist = new QueryAssist();
		KeyStroke key = KeyStroke.getInstance(SWT.MOD1, ' ');
		ContentProposalAdapter adapter = new ContentProposalAdapter(field, new TextContentAdapter(), assist, key, new char[] { ':' });
		adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
		adapter.setAutoActivationDelay(120);
		field.setData("warrant.assist", adapter);
		return assist;
	}

	/** Whether the list of proposals is open: then Enter and arrows are for it. */
	static boolean isOpen(Text field) {
		return ((ContentProposalAdapter) field.getData("warrant.assist")).isProposalPopupOpen();
	}

	/** Learns the values that facets of any answer show. */
	void learn(List<Facet> facets) {
		for (Facet facet : facets)
			facet.counts().forEach(count -> values.computeIfAbsent(facet.field(), field -> new TreeSet<>()).add(count.label()));
	}

	void forget() {
		values.clear();
	}

	@Override
	public IContentProposal[] getProposals(String text, int caret) {
		int start = start(text, caret);
		String word = text.substring(start, caret);
		int colon = word.indexOf(':');
		List<IContentProposal> proposals = new ArrayList<>();
		if (colon < 0)
			FIELDS.keySet().stream().sorted().filter(field -> field.startsWith(word.toLowerCase(Locale.ROOT)))
					.forEach(field -> proposals.add(replacing(text, start, caret, field + ":", field + ":  \u2014 " + FIELDS.get(field))));
		else
			values(word.substring(0, colon), word.substring(colon + 1).replace("\"", ""))
					.forEach(value -> proposals.add(replacing(text, start, caret, word.substring(0, colon + 1) + quoted(value) + " ", value)));
		return proposals.toArray(IContentProposal[]::new);
	}

	private List<String> values(String written, String begun) {
		String field = written.replaceFirst("^[-+(]+", "");
		TreeSet<String> all = new TreeSet<>(values.getOrDefault(LIKE.getOrDefault(field, field), new TreeSet<>()));
		all.addAll(KNOWN.getOrDefault(field, List.of()));
		String wanted = begun.toLowerCase(Locale.ROOT);
		return all.stream().filter(value -> value.toLowerCase(Locale.ROOT).contains(wanted)).toList();
	}

	private static String quoted(String value) {
		return value.matches("[\\p{L}\\p{N}-]+") ? value : '"' + value.replace("\"", "") + '"';
	}

	private static IContentProposal replacing(String text, int start, int caret, String with, String label) {
		String whole = text.substring(0, start) + with + text.substring(caret);
		return new ContentProposal(whole, label, null, start + with.length());
	}

	/** Where the word before the caret begins; what stands in quotes is one word. */
	private static int start(String text, int caret) {
		boolean quoted = text.substring(0, caret).chars().filter(c -> c == '"').count() % 2 == 1;
		int at = quoted ? text.lastIndexOf('"', caret - 1) : caret;
		while (at > 0 && !Character.isWhitespace(text.charAt(at - 1)) && text.charAt(at - 1) != '(')
			at--;
		return at;
	}
}
