package warrant.extraction.actors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import warrant.extraction.ActorKind;
import warrant.extraction.language.TaggedSentence;
import warrant.extraction.language.Token;
import warrant.text.Span;

/** Finds states, seats, peoples and institutions of the gazetteer, where they act: a mere place is no actor. */
final class KnownMentions {

	/** Words that are acronyms or names of the table only where nothing else speaks against it. */
	private static final Set<String> AMBIGUOUS = Set.of("IS", "WHO", "US", "Quad", "Apple", "Meta", "Amazon", "Shell", "Guardian", "Economist",
			"Commons", "Lords", "Marines", "Greens", "Labour", "Conservatives", "Brotherhood", "Wagner", "Spiegel", "Capitol", "Gulf", "Union",
			"Treasury", "Rada", "Cortes", "Arab", "European", "Muslim", "Christian", "Catholic", "Protestant", "Jew", "Kurd", "Communist", "Federalist");

	/** Alone and with a capital, the European one. */
	static final String COMMISSION = "Commission";

	private final Gazetteer gazetteer;

	KnownMentions(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	/** Canonical names that a sentence gives as names, not by a seat or capital. */
	Set<String> named(TaggedSentence sentence) {
		Set<String> names = new HashSet<>();
		for (Gazetteer.Hit hit : gazetteer.hits(sentence.tokens()))
			hit.as(Known.Form.NAME).ifPresent(known -> names.add(known.name()));
		for (int i = 1; i < sentence.tokens().size(); i++)
			if (sentence.tokens().get(i).text().equals(COMMISSION) && sentence.tokens().get(i - 1).text().equalsIgnoreCase("the"))
				gazetteer.described(COMMISSION).stream().findFirst().ifPresent(names::add);
		return names;
	}

	/** @param named by the document anywhere: of several institutions with one seat, those are meant */
	List<Mention> find(TaggedSentence sentence, int index, Set<String> named) {
		List<Mention> mentions = new ArrayList<>();
		Surroundings around = new Surroundings(sentence.tokens());
		for (Gazetteer.Hit hit : gazetteer.hits(sentence.tokens()))
			meant(sentence.tokens(), hit, around, named).ifPresent(known -> mentions.add(mention(sentence.tokens(), hit, known, index)));
		return mentions;
	}

	private Optional<Known> meant(List<Token> tokens, Gazetteer.Hit hit, Surroundings around, Set<String> named) {
		Known first = hit.meanings().getFirst();
		String text = text(tokens, hit);
		boolean begins = hit.start() == 0 || tokens.get(hit.start() - 1).is("PUNCT");
		if (insideName(tokens, hit) || AMBIGUOUS.contains(text) && (begins && !followedByVerb(tokens, hit) || followedByNoun(tokens, hit)))
			return Optional.empty();
		return switch (first.form()) {
			case NAME -> first.kind() == ActorKind.ORGANIZATION || around.acts(hit.start(), hit.end(), false)
					? Optional.of(first) : otherwise(hit, around);
			case CAPITAL, SEAT -> around.acts(hit.start(), hit.end(), !isBuilding(tokens, hit, first)) ? Optional.of(seated(hit, named)) : Optional.empty();
			case CITIZENS -> citizens(tokens, hit, first).map(people -> asState(tokens, hit, people, named));
			case ADJECTIVE -> hit.as(Known.Form.CITIZENS).filter(known -> isPeople(tokens, hit, text)).map(people -> asState(tokens, hit, people, named));
		};
	}

	/** "the White House": nobody means the walls where it suffers or is addressed. */
	private static boolean isBuilding(List<Token> tokens, Gazetteer.Hit hit, Known known) {
		return known.form() == Known.Form.SEAT && known.kind() == ActorKind.STATE && hit.start() > 0 && tokens.get(hit.start() - 1).text().equalsIgnoreCase("the");
	}

	private static Optional<Known> otherwise(Gazetteer.Hit hit, Surroundings around) {
		return hit.as(Known.Form.SEAT).filter(known -> around.acts(hit.start(), hit.end(), true));
	}

	/** Of several with one seat the one that the text names too, else the state, else the first in the tables. */
	private static Known seated(Gazetteer.Hit hit, Set<String> named) {
		List<Known> seated = hit.meanings().stream().filter(known -> known.form() == Known.Form.SEAT || known.form() == Known.Form.CAPITAL).toList();
		return seated.stream().filter(known -> named.contains(known.name())).findFirst()
				.or(() -> seated.stream().filter(known -> known.kind() == ActorKind.STATE).findFirst()).orElse(seated.getFirst());
	}

	private static Optional<Known> citizens(List<Token> tokens, Gazetteer.Hit hit, Known known) {
		String text = text(tokens, hit);
		boolean singular = !text.endsWith("s") && !text.endsWith("men");
		boolean peopleNamedByAdjective = hit.as(Known.Form.ADJECTIVE).isPresent();
		if (peopleNamedByAdjective)
			return isPeople(tokens, hit, text) ? Optional.of(known) : Optional.empty();
		return singular && followedByNoun(tokens, hit) ? Optional.empty() : Optional.of(known);
	}

	/** "the Russians", in a text that names Russia, are those who decide there. */
	private Known asState(List<Token> tokens, Gazetteer.Hit hit, Known people, Set<String> named) {
		boolean article = hit.start() > 0 && tokens.get(hit.start() - 1).text().equalsIgnoreCase("the");
		return article ? gazetteer.stateOf(people).filter(state -> named.contains(state.name())).orElse(people) : people;
	}

	/** "the Dutch", "the Chinese": a people, where no noun follows. */
	private static boolean isPeople(List<Token> tokens, Gazetteer.Hit hit, String text) {
		boolean article = hit.start() > 0 && tokens.get(hit.start() - 1).text().equalsIgnoreCase("the");
		if (text.endsWith("s") && !text.endsWith("ss"))
			return !followedByNoun(tokens, hit);
		boolean uninflected = text.endsWith("ese") || text.endsWith("ish") || text.endsWith("ch") || text.endsWith("ss");
		return article && uninflected && hit.end() < tokens.size() && tokens.get(hit.end()).is("VERB", "AUX", "ADV", "PUNCT", "CCONJ", "PRON")
				&& !tokens.get(hit.end()).text().equals("-");
	}

	private static boolean followedByVerb(List<Token> tokens, Gazetteer.Hit hit) {
		return hit.end() < tokens.size() && tokens.get(hit.end()).is("VERB", "AUX");
	}

	private static boolean followedByNoun(List<Token> tokens, Gazetteer.Hit hit) {
		return hit.end() < tokens.size() && tokens.get(hit.end()).is("NOUN", "PROPN", "ADJ", "NUM");
	}

	/** "Bank of Ireland", "Paris Agreement", "New Poland": part of a longer capitalised name. */
	private static boolean insideName(List<Token> tokens, Gazetteer.Hit hit) {
		boolean after = hit.end() < tokens.size() && tokens.get(hit.end()).is("PROPN") && isCapitalised(tokens.get(hit.end()));
		boolean before = hit.start() > 1 && tokens.get(hit.start() - 1).is("PROPN", "ADJ") && isCapitalised(tokens.get(hit.start() - 1));
		return after || before && !tokens.get(hit.start() - 1).text().equals("The");
	}

	private static boolean isCapitalised(Token token) {
		return Character.isUpperCase(token.text().charAt(0));
	}

	private static String text(List<Token> tokens, Gazetteer.Hit hit) {
		StringBuilder text = new StringBuilder();
		for (int i = hit.start(); i < hit.end(); i++)
			text.append(i > hit.start() && tokens.get(i).span().start() > tokens.get(i - 1).span().end() ? " " : "").append(tokens.get(i).text());
		return text.toString();
	}

	private static Mention mention(List<Token> tokens, Gazetteer.Hit hit, Known known, int index) {
		Span span = new Span(tokens.get(hit.start()).span().start(), tokens.get(hit.end() - 1).span().end());
		return new Mention(span, text(tokens, hit), known.kind(), Mention.Sort.KNOWN, known.name(), index);
	}
}
