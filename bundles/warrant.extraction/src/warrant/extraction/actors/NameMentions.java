package warrant.extraction.actors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

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
			"speaker", "lieutenant", "sergeant", "father", "sister", "bishop", "archbishop", "rabbi", "imam", "sheikh", "don", "dona", "saint", "first", "former");

	private static final Set<String> NO_SYLLABLES = Set.of("era", "led", "like", "style", "born", "run", "free", "made", "held", "based", "esque", "ish", "ism",
			"ist", "type", "only", "owned", "built", "bred", "and", "or", "the", "age", "wide", "sized", "lite", "plus", "to");
	/** In Arab names, before a hyphen. */
	private static final Set<String> ARTICLES = Set.of("al", "el", "ad", "ar", "as", "an", "ul", "Al", "El");

	/** "Secretary of State", where a name follows. */
	private static final Pattern POST_OF = Pattern.compile("^(?:Secretary|Minister|Under-?[Ss]ecretary) (?:of|for) (?:the )?\\p{Lu}\\w+ (?=\\p{Lu})");
	/** What names ending so mean is a law, whoever is taken for it. */
	private static final Set<String> LAWS = Set.of("Act", "Code", "Treaty", "Convention", "Agreement", "Accord", "Accords", "Pact", "Protocol", "Charter",
			"Constitution", "Statute", "Directive", "Regulation", "Declaration", "Resolution", "Amendment", "Doctrine", "Summit", "Conference");
	private static final Set<String> PRODUCTS = Set.of("missile", "missiles", "battery", "batteries", "system", "systems", "tank", "tanks", "launcher", "launchers", "rocket",
			"rockets", "interceptors", "jet", "jets", "drone", "drones", "aircraft", "helicopters", "satellite", "satellites", "chip", "chips", "phones", "reactors");
	/** What names ending so mean is an event or a place, unless it is somebody's surname. */
	private static final Set<String> NO_ACTORS = Set.of("Bill", "Law", "Plan", "War", "Wars", "Crisis", "Prize", "Award", "Street", "Road", "Avenue", "Boulevard",
			"Square", "Lane", "River", "Lake", "Sea", "Ocean", "Strait", "Straits", "Canal", "Gulf", "Bay", "Island", "Islands", "Peninsula", "Mountains", "Valley",
			"Airport", "Station", "Bridge", "Hotel", "Stadium", "Tower", "Palace", "Day", "Week", "Month", "Year", "Decade", "Century", "Olympics", "Games",
			"Championship", "Revolution", "Uprising", "Massacre", "Genocide", "Holocaust", "Depression", "Recession", "Deal", "Dream", "Age", "Era", "Basin",
			"Desert", "Delta", "Coast", "Corridor", "Line");
	/** Words that go before a post: "Health Secretary", "National Security Adviser". */
	private static final int MOST_BEFORE_POST = 3;

	private final Gazetteer gazetteer;
	private final RoleNouns roles;

	NameMentions(Gazetteer gazetteer, RoleNouns roles) {
		this.gazetteer = gazetteer;
		this.roles = roles;
	}

	/** Mentions in the names that a model found; states and their seats are left to {@link KnownMentions}. */
	List<Mention> find(TaggedSentence sentence, List<Name> names, int index) {
		List<Mention> mentions = new ArrayList<>();
		List<Token> tokens = sentence.tokens();
		Surroundings around = new Surroundings(tokens);
		for (Name found : apart(tokens, names)) {
			Name name = trimmed(found, tokens);
			if (name == null || isCredit(sentence, name) || isEmphasis(tokens, name) || isStateOrSeat(tokens, name))
				continue;
			if (isLawOrEvent(tokens, name) || isProduct(tokens, name))
				continue;
			if (name.type() == NameType.LOCATION && (!around.isSubjectPhrase(name.start(), name.end()) || around.isPassive(name.end())))
				continue;
			int start = name.type() == NameType.PERSON ? titled(tokens, name.start()) : name.start();
			mentions.add(mention(tokens, start, name, index));
		}
		return mentions;
	}

	/** "Patriot batteries". */
	private static boolean isProduct(List<Token> tokens, Name name) {
		return name.type() == NameType.ORGANIZATION && name.end() < tokens.size() && PRODUCTS.contains(tokens.get(name.end()).text());
	}

	private static boolean isLawOrEvent(List<Token> tokens, Name name) {
		String last = tokens.get(name.end() - 1).text();
		return name.end() - name.start() > 1 && (LAWS.contains(last) || name.type() != NameType.PERSON && NO_ACTORS.contains(last));
	}

	/** "Eleonora Vance and Piotr Malczak", taken for one person by the model, are two. */
	private static List<Name> apart(List<Token> tokens, List<Name> names) {
		List<Name> apart = new ArrayList<>();
		for (Name name : names) {
			int start = name.start();
			for (int i = start + 1; i + 1 < name.end() && name.type() == NameType.PERSON; i++)
				if (Set.of("and", "&", ",").contains(tokens.get(i).text())) {
					apart.add(new Name(start, i, name.type()));
					start = i + 1;
				}
			apart.add(new Name(start, name.end(), name.type()));
		}
		return apart;
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
		end = overHyphensBehind(tokens, start, end);
		start = overHyphens(tokens, start);
		if (start > 2 && isHyphen(tokens, start - 1) && ARTICLES.contains(tokens.get(start - 2).text()) && Character.isUpperCase(tokens.get(start - 3).text().charAt(0)))
			start = start - 3;
		for (int i = start; i < end; i++)
			if (Character.isUpperCase(tokens.get(i).text().charAt(0)))
				return new Name(start, end, name.type());
		return null;
	}

	/** From "Kim Jong" to "Kim Jong-un", from "Abdel Fattah" to "Abdel Fattah al-Sisi". */
	private static int overHyphensBehind(List<Token> tokens, int start, int end) {
		int to = end;
		if (to > start && to + 2 < tokens.size() && ARTICLES.contains(tokens.get(to).text()) && isHyphen(tokens, to + 1) && isCapital(tokens.get(to + 2)))
			to += 3;
		while (to > start && to + 1 < tokens.size() && isHyphen(tokens, to)
				&& (isCapital(tokens.get(to + 1)) || to > start + 1 && isSyllable(tokens.get(to + 1).text())))
			to += 2;
		return to;
	}

	/** What stands behind the hyphen of a Korean or Chinese name, not of "Trump-era". */
	private static boolean isSyllable(String word) {
		return word.length() <= 5 && word.chars().allMatch(Character::isLowerCase) && !NO_SYLLABLES.contains(word);
	}

	private static boolean isCapital(Token token) {
		return Character.isUpperCase(token.text().charAt(0));
	}

	/** "Russian Foreign Minister", taken for a person by the model, is only the post of one. */
	boolean isOnlyPost(List<Token> tokens, Name name) {
		return name.type() == NameType.PERSON && tokens.subList(name.start(), name.end()).stream().allMatch(
				token -> isTitle(token.text()) || token.text().equals("-") || gazetteer.meanings(token.text()).stream().anyMatch(known -> known.form() == Known.Form.ADJECTIVE));
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
		if (text.equals("State of the Union") || text.equals("God") || Arrays.stream(text.split(" ")).allMatch(NameMentions::isTitle) || text.startsWith("of "))
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

	/** Takes in the titles and posts before a person: "National Security Adviser Dana Reed". */
	private int titled(List<Token> tokens, int start) {
		int from = start;
		while (from > 0 && isTitle(tokens.get(beforeStop(tokens, from)).text()))
			from = overHyphens(tokens, beforeStop(tokens, from));
		if (from < start || start == 0 || !isPost(tokens.get(start - 1).text()))
			return from > 0 && from < start && isPost(tokens.get(from).text()) ? beforePost(tokens, from) : from;
		return beforePost(tokens, start - 1);
	}

	/** From "General" to "Under-Secretary-General". */
	private static int overHyphens(List<Token> tokens, int start) {
		int from = start;
		while (from > 1 && isHyphen(tokens, from - 1) && Character.isUpperCase(tokens.get(from - 2).text().charAt(0)))
			from -= 2;
		return from;
	}

	/** The token before, over the full stop of "Sen." where that is a token of its own. */
	private static int beforeStop(List<Token> tokens, int from) {
		return from > 1 && tokens.get(from - 1).text().equals(".") && TITLES.contains(tokens.get(from - 2).text().toLowerCase(Locale.ROOT) + ".") ? from - 2 : from - 1;
	}

	static boolean isTitle(String word) {
		String lower = word.substring(word.lastIndexOf('-') + 1).toLowerCase(Locale.ROOT);
		return !lower.isEmpty() && Character.isUpperCase(word.charAt(0)) && (TITLES.contains(lower) || TITLES.contains(lower + ".") || lower.endsWith("s") && TITLES.contains(lower.substring(0, lower.length() - 1)));
	}

	private boolean isPost(String word) {
		return Character.isUpperCase(word.charAt(0)) && roles.of(word.toLowerCase(Locale.ROOT)).filter(noun -> noun.role() != RoleNouns.Role.BODY).isPresent();
	}

	/** Over "Health" before "Secretary", but not over "Polish" before "President". */
	private int beforePost(List<Token> tokens, int post) {
		int from = post;
		while (from > 0 && post - from < MOST_BEFORE_POST && tokens.get(from - 1).is("NOUN", "PROPN", "ADJ")
				&& Character.isUpperCase(tokens.get(from - 1).text().charAt(0)) && gazetteer.meanings(tokens.get(from - 1).text()).isEmpty())
			from--;
		return from;
	}

	private static Mention mention(List<Token> tokens, int start, Name name, int index) {
		Span span = new Span(tokens.get(start).span().start(), tokens.get(name.end() - 1).span().end());
		String bare = text(tokens, name.start(), name.end());
		ActorKind kind = POST_OF.matcher(bare).find() ? ActorKind.PERSON : switch (name.type()) {
			case PERSON -> ActorKind.PERSON;
			case ORGANIZATION -> ActorKind.ORGANIZATION;
			case LOCATION -> ActorKind.PLACE;
		};
		return new Mention(span, text(tokens, start, name.end()), kind, Mention.Sort.NAME, kind == ActorKind.PERSON ? bareName(bare) : bare, index);
	}

	/** A person's name without titles. */
	static String bareName(String name) {
		String bare = POST_OF.matcher(name).replaceFirst("");
		for (int space = bare.indexOf(' '); space > 0 && space + 1 < bare.length()
				&& Character.isUpperCase(bare.charAt(space + 1)) && isTitle(bare.substring(0, space)); space = bare.indexOf(' '))
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
