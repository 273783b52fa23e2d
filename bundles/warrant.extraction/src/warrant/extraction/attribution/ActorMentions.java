package warrant.extraction.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import warrant.extraction.Actor;
import warrant.extraction.ActorKind;
import warrant.extraction.language.TaggedSentence;
import warrant.text.Span;

/** The mentions of a document's actors, by place. Immutable. */
public final class ActorMentions {

	/** An antecedent farther back than this many code units is a guess. */
	private static final int FARTHEST = 350;

	private static final Set<String> LAWMAKERS = Set.of("parliament", "parliaments", "congress", "senate", "assembly", "legislature", "legislators",
			"lawmakers", "bundestag", "sejm", "duma", "knesset", "cortes", "riksdag", "storting", "folketing", "oireachtas", "d\u00e1il", "diet", "commons");

	/** @param span the words of the mention */
	public record Mention(Actor actor, Span span) {
	}

	private final List<Mention> sorted = new ArrayList<>();
	private final NavigableSet<Integer> sentences = new TreeSet<>();

	public ActorMentions(List<Actor> actors) {
		this(actors, List.of());
	}

	/** @param sentences the document's, so that of several sentences before a pronoun the nearest counts */
	public ActorMentions(List<Actor> actors, List<TaggedSentence> sentences) {
		sentences.forEach(sentence -> this.sentences.add(sentence.span().start()));
		for (Actor actor : actors)
			for (Span span : actor.mentions())
				sorted.add(new Mention(actor, span));
		sorted.sort(Comparator.comparing(Mention::span));
	}

	/** The mention that covers most of the words, the first of several; empty where none touches them. */
	public Optional<Mention> at(Span words) {
		Mention best = null;
		for (int i = firstNear(words.start()); i < sorted.size() && sorted.get(i).span().start() < words.end(); i++) {
			Mention each = sorted.get(i);
			if (each.span().overlap(words) > (best == null ? 0 : best.span().overlap(words)))
				best = each;
		}
		return Optional.ofNullable(best);
	}

	/** The first mention that starts inside of these words. */
	public Optional<Mention> firstIn(Span words) {
		for (int i = firstNear(words.start()); i < sorted.size() && sorted.get(i).span().start() < words.end(); i++)
			if (sorted.get(i).span().start() >= words.start())
				return Optional.of(sorted.get(i));
		return Optional.empty();
	}

	/** The last mention before this place, else the first, of somebody who makes laws: a parliament, a congress; empty where there is none. */
	public Optional<Mention> lawmaker(int place) {
		List<Mention> makers = sorted.stream().filter(m -> makesLaws(m.actor().name())).toList();
		return makers.stream().filter(m -> m.span().end() <= place).reduce((a, b) -> b).or(() -> makers.stream().findFirst());
	}

	private static boolean makesLaws(String name) {
		for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
			if (LAWMAKERS.contains(word))
				return true;
		return false;
	}

	/**
	 * Whom a pronoun means, where that is fairly safe.
	 *
	 * @param pronoun in lower case
	 * @param place where the pronoun stands
	 * @param sentence start of the pronoun's sentence: the first mention of the nearest sentence with one is the likely one, a group for "they"
	 */
	public Optional<Mention> antecedent(String pronoun, int place, int sentence) {
		List<ActorKind> kinds = switch (pronoun) {
			case "he", "she", "him", "her" -> List.of(ActorKind.PERSON);
			case "it" -> List.of(ActorKind.ORGANIZATION, ActorKind.STATE, ActorKind.PLACE);
			case "they", "them" -> List.of(ActorKind.GROUP, ActorKind.ORGANIZATION, ActorKind.STATE);
			default -> List.of();
		};
		Mention found = null;
		int farthest = place - FARTHEST;
		for (int i = firstNear(place) - 1; i >= 0 && sorted.get(i).span().start() > farthest; i--) {
			Mention each = sorted.get(i);
			if (each.span().end() > place || !kinds.contains(each.actor().kind()))
				continue;
			if (each.span().start() < sentence && found != null && found.span().start() >= sentence)
				break;
			Integer begin = sentences.floor(each.span().start());
			farthest = Math.max(farthest, begin == null ? farthest : begin - 1);
			if (found == null || kinds.indexOf(each.actor().kind()) <= kinds.indexOf(found.actor().kind()) || !kinds.contains(ActorKind.GROUP))
				found = each;
		}
		return Optional.ofNullable(found);
	}

	/** Index of a mention from which on all that could touch this place are found; mentions are short. */
	private int firstNear(int place) {
		int low = 0;
		int high = sorted.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (sorted.get(middle).span().start() < place)
				low = middle + 1;
			else
				high = middle;
		}
		while (low > 0 && sorted.get(low - 1).span().end() > place)
			low--;
		return low;
	}
}
