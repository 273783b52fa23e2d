package warrant.extraction.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import warrant.extraction.ActorKind;
import warrant.extraction.language.TaggedSentence;
import warrant.extraction.language.Token;
import warrant.text.Span;

/** Finds "the Monitor" once a text has named the Meuse Energy Monitor, and other bodies by their capitals alone ("Strathmore Energy Unit"). */
final class ShortNames {

	private static final Set<String> NO_NAME = Set.of("the", "a", "an", "in", "on", "at", "of", "for", "by", "when", "if", "but", "and", "so", "as", "this",
			"that", "its", "their", "our", "my", "his", "her", "no", "yet", "what", "who", "after", "before");

	/** Bodies by their last word where it is capitalised: "Halvorsen Archive". */
	private static final Set<String> NAMED = Set.of("archive", "archives", "record", "survey", "index", "project", "initiative", "programme", "program",
			"trust", "works", "holdings", "review", "gazette", "post", "tribune", "herald", "chronicle", "courier", "watch", "inquiry", "commissariat",
			"academy", "college", "studies", "research", "partners", "ventures", "labs", "laboratory", "systems", "energy", "shipping", "office", "center", "centre", "command", "service", "corps", "force");

	private final RoleNouns roles;
	private final Gazetteer gazetteer;

	ShortNames(RoleNouns roles, Gazetteer gazetteer) {
		this.roles = roles;
		this.gazetteer = gazetteer;
	}

	/** "Strathmore Energy Unit": capitals up to a noun that means a body. */
	List<Mention> bodies(TaggedSentence sentence, int index) {
		List<Mention> mentions = new ArrayList<>();
		List<Token> tokens = sentence.tokens();
		for (int head = 1; head < tokens.size(); head++) {
			boolean body = isCapital(tokens, head) && isBody(lower(tokens, head));
			int start = head;
			int end = body ? withPurpose(tokens, head + 1) : head + 1;
			while (body && start > 0 && isCapital(tokens, start - 1) && !NO_NAME.contains(lower(tokens, start - 1)))
				start--;
			if (body && (head > start || end > head + 1) && !isState(tokens, start, end) && !(end < tokens.size() && isCapital(tokens, end)))
				mentions.add(mention(tokens, start, end, index));
		}
		return mentions;
	}

	private boolean isState(List<Token> tokens, int start, int end) {
		return gazetteer.meanings(NameMentions.text(tokens, start, end)).stream().anyMatch(known -> known.kind() == ActorKind.STATE);
	}

	private boolean isBody(String word) {
		return NAMED.contains(word) || roles.of(word).filter(noun -> noun.role() == RoleNouns.Role.BODY).isPresent();
	}

	/** Behind "for Responsible Multiplication", "of Cross-Border Damage". */
	private static int withPurpose(List<Token> tokens, int start) {
		int first = start + 1 < tokens.size() && tokens.get(start + 1).text().equals("the") ? start + 2 : start + 1;
		if (first >= tokens.size() || !Set.of("for", "of", "on").contains(tokens.get(start).text()) || !isCapital(tokens, first))
			return start;
		int end = first;
		while (end < tokens.size() && (isCapital(tokens, end) || tokens.get(end).text().equals("-") || tokens.get(end).text().equals("and")
				&& end + 1 < tokens.size() && isCapital(tokens, end + 1)))
			end++;
		return end;
	}

	/** "the Monitor", for the last words of the organizations that the mentions name. */
	List<Mention> shortened(List<TaggedSentence> document, List<Mention> mentions) {
		Set<String> last = new HashSet<>();
		for (Mention mention : mentions)
			if (mention.sort() == Mention.Sort.NAME && mention.kind() == ActorKind.ORGANIZATION && mention.key().contains(" "))
				last.add(mention.key().substring(mention.key().lastIndexOf(' ') + 1));
		List<Mention> found = new ArrayList<>();
		for (int i = 0; i < document.size(); i++) {
			List<Token> tokens = document.get(i).tokens();
			for (int at = 1; at < tokens.size(); at++)
				if (last.contains(tokens.get(at).text()) && lower(tokens, at - 1).equals("the") && isCapital(tokens, at)
						&& !(at + 1 < tokens.size() && isCapital(tokens, at + 1)))
					found.add(mention(tokens, at, at + 1, i));
		}
		return found;
	}

	/** Further places of names of one word that were found once, and of the surnames of persons. */
	List<Mention> repeated(List<TaggedSentence> document, List<Mention> mentions) {
		Map<String, ActorKind> names = new HashMap<>();
		for (Mention mention : mentions)
			if (mention.sort() == Mention.Sort.NAME && mention.kind() != ActorKind.PLACE && (mention.kind() == ActorKind.PERSON || !mention.key().contains(" "))) {
				String last = mention.key().substring(mention.key().lastIndexOf(' ') + 1);
				if (last.length() > 1 && Character.isUpperCase(last.charAt(0)))
					names.putIfAbsent(last, mention.kind());
			}
		List<Mention> found = new ArrayList<>();
		for (int i = 0; i < document.size(); i++) {
			List<Token> tokens = document.get(i).tokens();
			for (int at = 0; document.get(i).isProse() && at < tokens.size(); at++) {
				ActorKind kind = names.get(tokens.get(at).text());
				boolean word = tokens.get(at).text().length() <= 3 && (at == 0 || !tokens.get(at).is("PROPN"));
				boolean alone = !word && !(at + 1 < tokens.size() && isCapital(tokens, at + 1)) && !(at > 0 && isCapital(tokens, at - 1) && at > 1);
				if (kind != null && alone)
					found.add(new Mention(tokens.get(at).span(), tokens.get(at).text(), kind, Mention.Sort.NAME, tokens.get(at).text(), i));
			}
		}
		return found;
	}

	private static boolean isCapital(List<Token> tokens, int i) {
		return Character.isUpperCase(tokens.get(i).text().charAt(0));
	}

	private static String lower(List<Token> tokens, int i) {
		return tokens.get(i).text().toLowerCase(Locale.ROOT);
	}

	private static Mention mention(List<Token> tokens, int start, int end, int index) {
		Span span = new Span(tokens.get(start).span().start(), tokens.get(end - 1).span().end());
		String text = NameMentions.text(tokens, start, end);
		return new Mention(span, text, ActorKind.ORGANIZATION, Mention.Sort.NAME, text, index);
	}
}
