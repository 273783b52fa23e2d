package warrant.extraction.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import warrant.extraction.ActorKind;
import warrant.extraction.language.TaggedSentence;
import warrant.extraction.language.Token;
import warrant.text.BlockKind;
import warrant.text.Span;

/** Turns the names of a sentence into mentions: titles join their persons, places stay only where they act. */
final class NameMentions {

	static final Set<String> TITLES = Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "sir", "dame", "lady", "lord", "president",
			"chancellor", "senator", "sen.", "rep.", "representative", "congressman", "congresswoman", "minister", "secretary", "general", "gen.",
			"colonel", "col.", "captain", "capt.", "governor", "gov.", "mayor", "judge", "justice", "professor", "prof.", "king", "queen", "prince",
			"princess", "pope", "chairman", "ambassador", "commissioner", "premier", "prime", "foreign", "defence", "finance", "major", "admiral", "vice",
			"lieutenant", "sergeant", "father", "sister", "bishop", "archbishop", "rabbi", "imam", "sheikh", "don", "dona", "saint", "first", "former");

	private final Gazetteer gazetteer;

	NameMentions(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	/** Mentions in the names that a model found; states and their seats are left to {@link KnownMentions}. */
	List<Mention> find(TaggedSentence sentence, List<Name> names, int index) {
		List<Mention> mentions = new ArrayList<>();
		List<Token> tokens = sentence.tokens();
		Surroundings around = new Surroundings(tokens);
		for (Name found : names) {
			Name name = trimmed(found, tokens);
			if (name == null || isCredit(sentence, name) || isEmphasis(tokens, name) || isStateOrSeat(tokens, name))
				continue;
			if (name.type() == NameType.LOCATION && (!around.isSubjectPhrase(name.start(), name.end()) || around.isPassive(name.end())))
				continue;
			int start = name.type() == NameType.PERSON ? titled(tokens, name.start()) : name.start();
			mentions.add(mention(tokens, start, name, index));
		}
		return mentions;
	}

	/** Without articles and possessives at its ends; null where no capital is left. */
	private static Name trimmed(Name name, List<Token> tokens) {
		int start = name.start();
		int end = name.type() == NameType.PERSON ? withoutPost(tokens, name) : name.end();
		while (start < end && Set.of("the", "a", "an", "our", "its", "\"", "(").contains(tokens.get(start).text().toLowerCase(Locale.ROOT)))
			start++;
		while (end > start && Character.isLowerCase(tokens.get(end - 1).text().charAt(0)))
			end--;
		while (end > start && Set.of("'s", "'", ".", ",", "\"", ")", "-").contains(tokens.get(end - 1).text()))
			end--;
		while (end + 1 < tokens.size() && isHyphen(tokens, end) && Character.isUpperCase(tokens.get(end + 1).text().charAt(0)))
			end += 2;
		while (start > 1 && start < end && isHyphen(tokens, start - 1) && Character.isUpperCase(tokens.get(start - 2).text().charAt(0)))
			start -= 2;
		for (int i = start; i < end; i++)
			if (Character.isUpperCase(tokens.get(i).text().charAt(0)))
				return new Name(start, end, name.type());
		return null;
	}

	/** "Jonas Kettelhut of the Freeport Gazette" is a person of a body: the name ends before. */
	private static int withoutPost(List<Token> tokens, Name name) {
		for (int i = name.start() + 1; i + 1 < name.end(); i++)
			if (Set.of("of", "at", "from").contains(tokens.get(i).text()) && (i > name.start() + 1 || tokens.get(i + 1).text().equals("the")))
				return i;
		return name.end();
	}

	/** "UNION" and "State of the Union" are no names, nor is "President" alone. */
	private static boolean isEmphasis(List<Token> tokens, Name name) {
		String text = text(tokens, name.start(), name.end());
		if (text.equals("State of the Union") || text.equals("God") || TITLES.contains(text.toLowerCase(Locale.ROOT)) || text.startsWith("of "))
			return true;
		for (int i = name.start(); i < name.end(); i++) {
			String word = tokens.get(i).text();
			if (word.length() > 5 && word.equals(word.toUpperCase(Locale.ROOT)) && Character.isLetter(word.charAt(1)))
				return true;
		}
		return false;
	}

	private boolean isStateOrSeat(List<Token> tokens, Name name) {
		String text = text(tokens, name.start(), name.end());
		List<Known> meanings = new ArrayList<>(gazetteer.meanings(text));
		meanings.addAll(gazetteer.meanings("The " + text));
		return meanings.stream().anyMatch(known -> known.kind() == ActorKind.STATE || known.form() == Known.Form.SEAT);
	}

	private static boolean isHyphen(List<Token> tokens, int i) {
		return tokens.get(i).text().equals("-") && i + 1 < tokens.size() && tokens.get(i).span().end() == tokens.get(i + 1).span().start()
				&& i > 0 && tokens.get(i - 1).span().end() == tokens.get(i).span().start();
	}

	/** Who took a photograph or printed the article says nothing in the text. */
	private static boolean isCredit(TaggedSentence sentence, Name name) {
		if (sentence.block() == BlockKind.BYLINE)
			return name.type() != NameType.PERSON;
		if (sentence.block() != BlockKind.CAPTION)
			return false;
		if (name.end() - name.start() == 1)
			return true;
		for (int i = 0; i < name.start(); i++)
			if (Set.of("photo", "photograph", "photos", "picture", "image", "credit", "archive", "illustration", "photography")
					.contains(sentence.tokens().get(i).text().toLowerCase(Locale.ROOT)))
				return true;
		return false;
	}

	private static int titled(List<Token> tokens, int start) {
		int from = start;
		while (from > 0 && TITLES.contains(tokens.get(from - 1).text().toLowerCase(Locale.ROOT))
				&& Character.isUpperCase(tokens.get(from - 1).text().charAt(0)))
			from--;
		return from;
	}

	private static Mention mention(List<Token> tokens, int start, Name name, int index) {
		Span span = new Span(tokens.get(start).span().start(), tokens.get(name.end() - 1).span().end());
		String bare = text(tokens, name.start(), name.end());
		ActorKind kind = switch (name.type()) {
			case PERSON -> ActorKind.PERSON;
			case ORGANIZATION -> ActorKind.ORGANIZATION;
			case LOCATION -> ActorKind.PLACE;
		};
		return new Mention(span, text(tokens, start, name.end()), kind, Mention.Sort.NAME, kind == ActorKind.PERSON ? bareName(bare) : bare, index);
	}

	/** A person's name without titles. */
	static String bareName(String name) {
		String bare = name;
		for (int space = bare.indexOf(' '); space > 0 && space + 1 < bare.length()
				&& Character.isUpperCase(bare.charAt(space + 1)) && TITLES.contains(bare.substring(0, space).toLowerCase(Locale.ROOT)); space = bare.indexOf(' '))
			bare = bare.substring(space + 1);
		return bare;
	}

	/** Tokens with the spaces that stand between them. */
	static String text(List<Token> tokens, int start, int end) {
		StringBuilder text = new StringBuilder();
		for (int i = start; i < end; i++)
			text.append(i > start && tokens.get(i).span().start() > tokens.get(i - 1).span().end() ? " " : "").append(tokens.get(i).text());
		return text.toString();
	}
}
