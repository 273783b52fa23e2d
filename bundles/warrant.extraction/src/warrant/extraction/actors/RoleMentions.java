package warrant.extraction.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import warrant.extraction.ActorKind;
import warrant.extraction.grammar.VerbList;
import warrant.extraction.language.TaggedSentence;
import warrant.extraction.language.Token;
import warrant.text.Span;

/** Finds those who act without a name: groups ("reindeer herders"), bodies and offices ("the Swedish government", "parliament"). */
final class RoleMentions {

	/** Never part of a mention at its left end. */
	private static final Set<String> DROPPED = Set.of("other", "others", "same", "such", "many", "most", "several", "few", "own", "more", "some", "all",
			"every", "each", "any", "no", "both", "half", "certain", "various", "very", "fewer", "less", "enough", "another", "last", "next", "only",
			"whole", "entire", "so-called", "lest", "unless", "much", "first", "second", "third", "this", "that", "these", "those", "the", "a", "an", "its", "their", "his",
			"her", "our", "my", "your", "whose", "which", "what", "one", "dozen", "hundreds", "thousands", "two", "three", "four",
			"five", "six", "seven", "eight", "nine", "ten", "twelve", "twenty", "hundred", "thousand", "-", "not", "then", "even", "as", "today", "here");
	/** Of somebody's own circle: they act only where they speak. */
	private static final Set<String> CIRCLE = Set.of("mother", "father", "brother", "sister", "daughter", "son", "grandmother", "grandfather", "grandparent",
			"relative", "friend", "colleague", "neighbour", "neighbor", "host", "guest", "boss", "team", "family", "child", "dentist", "student", "pupil");
	/** More often where something is than who does it. */
	private static final Set<String> PLACES = Set.of("city", "country", "nation", "village", "town", "district", "region", "province", "county", "borough", "parish",
			"school", "hospital", "factory", "church", "laboratory");
	/** No bodies before "to" or "with": "the authority to lay duties". */
	private static final Set<String> ABSTRACT = Set.of("authority", "opposition", "alliance", "union", "movement", "trust", "commission");
	/** No bodies before "of": "the utility of drones". */
	private static final Set<String> ABSTRACT_OF = Set.of("utility", "authority");
	/** Tokens before the head that can belong to it. */
	private static final int MOST_BEFORE = 4;
	/** Bodies that need no article. */
	private static final Set<String> BARE = Set.of("parliament", "congress", "government", "opposition", "council", "industry");
	private static final Set<String> DEFINITE = Set.of("the", "this", "that", "its", "their", "our", "his", "her", "my", "your", "whose", "every", "each",
			"'s", "'");
	/** "head of state", "secretary of defence": the phrase that follows is part of the post. */
	private static final Set<String> OF = Set.of("head", "secretary");

	/** "secretary general", "attorneys general". */
	private static final Set<String> GENERALS = Set.of("secretary", "attorney", "solicitor", "director", "governor");
	/** Somebody where a nationality stands before: "Iraqi people", "Russian forces". */
	private static final Set<String> NATIONAL = Set.of("people", "forces", "population", "troops");
	private static final Set<String> COUNTING = Set.of("next", "same", "other", "two", "three", "four", "five", "very", "whole");
	/** "the taxpayer" stands for all of them wherever it stands. */
	private static final Set<String> GENERIC = Set.of("taxpayer", "customer", "consumer", "tenant", "landlord", "voter", "patient", "citizen", "owner",
			"prosecutor", "public", "seller", "buyer", "regulator", "operator", "pensioner", "household", "commuter", "motorist", "homeowner", "renter", "borrower", "saver", "shopper", "farmer", "worker", "employer", "investor", "producer");

	/** Plurals that describe: "human rights lawyers". */
	private static final Set<String> PLURAL_MODIFIERS = Set.of("rights", "arms", "sports", "sales", "savings", "affairs", "drugs", "operations", "services",
			"systems", "communications", "weapons", "goods", "claims", "jobs", "parents", "women", "news", "species", "series", "campus", "crisis", "veterans",
			"emissions", "earnings", "windows", "customs", "works", "means", "defence", "headquarters", "admissions", "relations", "futures", "bus", "gas",
			"business", "process", "census", "virus", "status", "consensus", "basis", "analysis");

	private final RoleNouns roles;
	private final Gazetteer gazetteer;

	RoleMentions(RoleNouns roles, Gazetteer gazetteer) {
		this.roles = roles;
		this.gazetteer = gazetteer;
	}

	List<Mention> find(TaggedSentence sentence, int index) {
		List<Mention> mentions = new ArrayList<>();
		List<Token> tokens = sentence.tokens();
		for (int head = 0; head < tokens.size(); head++) {
			int at = head;
			pair(tokens, at).or(() -> noun(tokens, at)).flatMap(noun -> mention(tokens, at, noun, index)).ifPresent(mentions::add);
		}
		return mentions;
	}

	private Optional<RoleNouns.Noun> noun(List<Token> tokens, int head) {
		Token token = tokens.get(head);
		String word = token.text().toLowerCase(Locale.ROOT);
		if (NATIONAL.contains(word) && head > 0 && state(tokens, start(tokens, head), head).isPresent())
			return Optional.of(new RoleNouns.Noun(word, RoleNouns.Role.PEOPLE, true));
		if (isHeadOfState(tokens, head))
			return Optional.of(new RoleNouns.Noun("head", RoleNouns.Role.OFFICE, word.equals("heads")));
		boolean says = head + 1 < tokens.size() && (Surroundings.isActing(tokens.get(head + 1).text()) || tokens.get(head + 1).is("AUX"));
		boolean nominal = token.is("NOUN", "PROPN", "ADJ") || says && !(head > 0 && tokens.get(head - 1).is("PRON", "AUX", "PART")) || head > 0 && tokens.get(head - 1).is("DET", "ADJ") && !token.is("AUX", "ADP");
		return roles.of(word).filter(noun -> (nominal || noun.plural() && isNoVerb(tokens, head, noun)) && !goesOn(tokens, head, word));
	}

	/** "heads of government", who are many or one. */
	private static boolean isHeadOfState(List<Token> tokens, int head) {
		return head + 2 < tokens.size() && Set.of("head", "heads").contains(tokens.get(head).text().toLowerCase(Locale.ROOT))
				&& tokens.get(head + 1).text().equals("of") && Set.of("state", "government", "states").contains(tokens.get(head + 2).text());
	}

	/** "only incumbents need", "risks to civilians/VERB": nobody stands before who could do it, or nothing that can be done is called so. */
	private static boolean isNoVerb(List<Token> tokens, int head, RoleNouns.Noun noun) {
		return head == 0 || !VerbList.canBeVerb(noun.singular()) || noun.singular().equals("state") || tokens.get(head - 1).text().equalsIgnoreCase("to")
				|| !tokens.get(head - 1).is("NOUN", "PROPN", "PRON", "PART", "AUX", "VERB");
	}

	/** A noun follows: this one only describes it. */
	private boolean goesOn(List<Token> tokens, int head, String word) {
		if (head + 1 >= tokens.size())
			return false;
		Token next = tokens.get(head + 1);
		String following = next.text().toLowerCase(Locale.ROOT);
		if (ABSTRACT.contains(word) && Set.of("to", "with", "over").contains(following) || word.equals("business"))
			return true;
		if (tokens.get(head).is("ADJ") && next.is("ADJ", "PROPN") && !following.equals("general") || isSingular(word) && next.is("VERB") && VerbList.canBeVerb(following))
			return true;
		if (ABSTRACT_OF.contains(word) && following.equals("of"))
			return true;
		if (next.is("PROPN") && isCapital(tokens, head + 1) && NameMentions.isTitle(tokens.get(head).text()) && roles.of(following).isEmpty())
			return true;
		if (following.equals("and") && opensName(tokens, head))
			return true;
		if (following.equals("-") && next.span().start() == tokens.get(head).span().end() || word.equals("member") && following.startsWith("state"))
			return true;
		if (Surroundings.isActing(following))
			return false;
		boolean plural = roles.of(word).map(RoleNouns.Noun::plural).orElse(false);
		return next.is("NOUN") && next.span().start() <= tokens.get(head).span().end() + 1 && !plural && !following.equals("ought")
				|| next.is("NOUN") && roles.of(following).isPresent();
	}

	/** "the child care tax credit": one child doesn't "care". */
	private boolean isSingular(String word) {
		return roles.of(word).filter(noun -> noun.role() == RoleNouns.Role.PEOPLE && !noun.plural()).isPresent();
	}

	/** "the Family and Medical Leave Act". */
	private boolean opensName(List<Token> tokens, int head) {
		return head > 0 && isCapital(tokens, head) && !isCapital(tokens, head - 1) && head + 2 < tokens.size() && isCapital(tokens, head + 2)
				&& !tokens.get(head).text().endsWith("s");
	}

	private static boolean isCapital(List<Token> tokens, int i) {
		return Character.isUpperCase(tokens.get(i).text().charAt(0));
	}

	/** "member states", "think tank": whatever the tags, for "states" is taken for a verb more often than not. */
	private Optional<RoleNouns.Noun> pair(List<Token> tokens, int head) {
		boolean describes = head + 1 < tokens.size() && tokens.get(head + 1).is("NOUN") && roles.of(tokens.get(head + 1).text().toLowerCase(Locale.ROOT)).isPresent();
		return head == 0 || describes ? Optional.empty()
				: roles.of(tokens.get(head - 1).text().toLowerCase(Locale.ROOT), tokens.get(head).text().toLowerCase(Locale.ROOT))
						.filter(noun -> noun.plural() || !noun.singular().endsWith(" force"));
	}

	private Optional<Mention> mention(List<Token> tokens, int head, RoleNouns.Noun noun, int index) {
		int start = start(tokens, head);
		int end = withOf(tokens, head, noun);
		Surroundings around = new Surroundings(tokens);
		if (around.isPredicate(start) && (!isDefinite(tokens, start) || noun.plural()) || CIRCLE.contains(noun.singular()) && isOwn(tokens, start) && !around.speaks(end))
			return Optional.empty();
		boolean counts = counts(tokens, start, end, noun, around);
		if (!counts && (noun.role() != RoleNouns.Role.BODY || noun.plural() || !isDefinite(tokens, start)))
			return Optional.empty();
		Span span = new Span(tokens.get(start).span().start(), tokens.get(end - 1).span().end());
		String text = NameMentions.text(tokens, start, end);
		Optional<Known> state = state(tokens, start, head);
		Optional<Known> named = gazetteer.meanings(text).stream().filter(known -> known.kind() == ActorKind.STATE && known.form() == Known.Form.NAME).findFirst();
		if (named.isPresent())
			return Optional.of(new Mention(span, text, ActorKind.STATE, Mention.Sort.KNOWN, named.get().name(), index));
		if (state.isPresent() && noun.singular().equals("government") && !noun.plural())
			return Optional.of(new Mention(span, text, ActorKind.STATE, Mention.Sort.KNOWN, state.get().name(), index));
		boolean group = noun.plural() || noun.role() == RoleNouns.Role.PEOPLE;
		ActorKind kind = group ? ActorKind.GROUP : noun.role() == RoleNouns.Role.OFFICE ? ActorKind.PERSON : ActorKind.ORGANIZATION;
		String key = start == head && end == head + 1 ? noun.singular() : text.toLowerCase(Locale.ROOT);
		return Optional.of(new Mention(span, text, kind, group ? Mention.Sort.GROUP : counts ? Mention.Sort.DESCRIPTION : Mention.Sort.REFERENCE, key, index));
	}

	private boolean counts(List<Token> tokens, int start, int end, RoleNouns.Noun noun, Surroundings around) {
		int head = end - 1;
		boolean capital = isCapital(tokens, head) && head > 0;
		if (PLACES.contains(noun.singular()))
			return around.isPlainSubject(start, end) && !around.isPassive(end);
		boolean party = around.isParty(start, end) || (noun.role() != RoleNouns.Role.BODY || noun.plural()) && around.isRecipient(start);
		if (noun.plural())
			return party || noun.role() == RoleNouns.Role.PEOPLE && around.isAffected(start);
		if (around.isApposed(start) || noun.role() != RoleNouns.Role.BODY && around.isNamedBehind(end))
			return true;
		boolean definite = isDefinite(tokens, start) || capital || BARE.contains(noun.singular()) && start == head || isNamedByState(tokens, start, head);
		if (!definite)
			return isIndefinite(tokens, start) && (around.isPlainSubject(start, end) && !tokens.get(end).text().equals("for")
					|| noun.role() != RoleNouns.Role.BODY && new SubjectPosition(tokens).isSubject(start, end));
		return switch (noun.role()) {
			case PEOPLE -> party || around.isAffected(start) || GENERIC.contains(noun.singular()) || end < tokens.size() && tokens.get(end).text().equals("who");
			case OFFICE -> true;
			case BODY -> party;
		};
	}

	private boolean isNamedByState(List<Token> tokens, int start, int head) {
		return state(tokens, start, head).isPresent();
	}

	private static boolean isIndefinite(List<Token> tokens, int start) {
		return start > 0 && Set.of("a", "an", "any", "no").contains(tokens.get(start - 1).text().toLowerCase(Locale.ROOT));
	}

	private static boolean isOwn(List<Token> tokens, int start) {
		return start > 0 && Set.of("my", "his", "her", "their", "our", "your", "'s").contains(tokens.get(start - 1).text().toLowerCase(Locale.ROOT));
	}

	/** "the next prosecutor", "the two camps": what counts them comes between. */
	private static boolean isDefinite(List<Token> tokens, int start) {
		int at = start - 1;
		while (at > 0 && COUNTING.contains(tokens.get(at).text().toLowerCase(Locale.ROOT)))
			at--;
		return at >= 0 && DEFINITE.contains(tokens.get(at).text().toLowerCase(Locale.ROOT));
	}

	/** Walks left over adjectives and nouns that describe the head. */
	private int start(List<Token> tokens, int head) {
		int start = head;
		while (start > 0 && head - start < MOST_BEFORE) {
			Token before = tokens.get(start - 1);
			String word = before.text().toLowerCase(Locale.ROOT);
			boolean genitive = word.equals("'") && start > 1 && tokens.get(start - 2).text().endsWith("s") && tokens.get(start - 2).is("NOUN");
			boolean hyphen = word.equals("-") && start > 1 && start < head + 1 && before.span().end() == tokens.get(start).span().start()
					&& tokens.get(start - 2).span().end() == before.span().start();
			if (genitive || hyphen) {
				start -= 2;
				continue;
			}
			boolean describes = before.is("ADJ", "NOUN", "PROPN") && before.span().end() + 1 >= tokens.get(start).span().start()
					|| before.is("VERB") && (start == 1 || tokens.get(start - 2).is("DET", "VERB", "ADJ", "NUM")
							|| tokens.get(start - 2).is("ADP") && !word.endsWith("ing")) && word.matches(".*(ed|ing|en)");
			if (before.is("NOUN") && isNationality(tokens, start))
				break;
			if (isSubjectBefore(tokens, start))
				return start + (VerbList.canBeVerb(tokens.get(start).text()) && start < head ? 1 : 0);
			boolean demanded = start > 1 && !before.is("ADJ") && (tokens.get(start - 2).is("AUX") || tokens.get(start - 2).text().equals("to"));
			if (!describes || demanded || word.equals("'s") || DROPPED.contains(word) || before.is("PUNCT"))
				break;
			start--;
		}
		while (start < head && !tokens.get(start + 1).text().equals("-")
				&& (DROPPED.contains(tokens.get(start).text().toLowerCase(Locale.ROOT)) || tokens.get(start).is("PUNCT")))
			start++;
		return start;
	}

	/** "tactics Russian forces used": nothing but an adjective describes a nationality. */
	private boolean isNationality(List<Token> tokens, int at) {
		return isCapital(tokens, at)
				&& gazetteer.meanings(tokens.get(at).text()).stream().anyMatch(known -> known.form() == Known.Form.ADJECTIVE);
	}

	/** "warrants name men", "cost of protecting tenants": a plural that does something, or what is done to them, describes nobody. */
	private static boolean isSubjectBefore(List<Token> tokens, int start) {
		String word = tokens.get(start - 1).text().toLowerCase(Locale.ROOT);
		if (word.endsWith("ing") && Surroundings.isDoneTo(word))
			return true;
		return tokens.get(start - 1).is("NOUN") && word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("ics")
				&& !PLURAL_MODIFIERS.contains(word);
	}

	/** Takes in "of the north", "of the Union" behind some heads, up to a noun. */
	private static int withOf(List<Token> tokens, int head, RoleNouns.Noun noun) {
		int at = head + 1;
		if (at < tokens.size() && tokens.get(at).text().equalsIgnoreCase("general") && GENERALS.contains(noun.singular()))
			return at + 1;
		if (at + 1 >= tokens.size())
			return at;
		if (!OF.contains(noun.singular()) || !tokens.get(at).text().equals("of"))
			return at;
		int end = at + 1;
		while (end < tokens.size() && end < at + 6 && (tokens.get(end).is("DET", "ADJ", "NOUN", "PROPN", "NUM")
				|| Set.of("north", "south", "east", "west").contains(tokens.get(end).text())))
			end++;
		boolean direction = Set.of("north", "south", "east", "west").contains(tokens.get(end - 1).text());
		return end > at + 1 && (direction || tokens.get(end - 1).is("NOUN", "PROPN")) ? end : at;
	}

	/** The state whose adjective or possessive stands in the phrase. */
	private Optional<Known> state(List<Token> tokens, int start, int head) {
		for (Gazetteer.Hit hit : gazetteer.hits(tokens.subList(start, head))) {
			Optional<Known> state = hit.as(Known.Form.ADJECTIVE).or(() -> hit.as(Known.Form.NAME)).filter(known -> known.kind() == ActorKind.STATE);
			if (state.isPresent())
				return state;
		}
		return Optional.empty();
	}
}
