package warrant.corpus.evaluation;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import warrant.annotation.Actor;
import warrant.annotation.ActorKind;
import warrant.annotation.DocumentAnnotations;
import warrant.annotation.MentionAnnotation;
import warrant.annotation.Status;
import warrant.corpus.decisions.ActorNames;

/**
 * Decided mentions that are proper names, as lines of OpenNLP's format. Only sentences with such a name are taken: in the others nobody may have
 * looked yet, and what is not marked counts as no name.
 */
final class ProjectNames {

	private final ActorNames actors;

	ProjectNames(ActorNames actors) {
		this.actors = actors;
	}

	/** One line a sentence, in the order of the text; none is an empty list. */
	List<String> lines(String text, DocumentAnnotations annotations) {
		Map<Integer, MentionAnnotation> byStart = new HashMap<>();
		for (var annotation : annotations.getAnnotations())
			if (annotation instanceof MentionAnnotation mention && mention.getStatus() != Status.REJECTED && type(mention).isPresent())
				byStart.put(mention.getStart(), mention);
		List<String> lines = new ArrayList<>();
		BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
		sentences.setText(text);
		for (int start = sentences.first(), end = sentences.next(); end != BreakIterator.DONE; start = end, end = sentences.next())
			line(text, start, end, byStart).ifPresent(lines::add);
		return lines;
	}

	private Optional<String> line(String text, int from, int to, Map<Integer, MentionAnnotation> byStart) {
		StringBuilder line = new StringBuilder();
		BreakIterator words = BreakIterator.getWordInstance(Locale.ENGLISH);
		words.setText(text.substring(from, to));
		int open = -1;
		boolean named = false;
		for (int start = words.first(), end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
			MentionAnnotation mention = byStart.get(from + start);
			if (open < 0 && mention != null && mention.getEnd() <= to) {
				line.append("<START:").append(type(mention).orElseThrow()).append("> ");
				open = mention.getEnd();
				named = true;
			}
			String word = text.substring(from + start, from + end).strip();
			line.append(word.isEmpty() ? "" : word + " ");
			if (open >= 0 && from + end >= open) {
				line.append("<END> ");
				open = -1;
			}
		}
		return named && open < 0 ? Optional.of(line.toString().strip()) : Optional.empty();
	}

	/** Empty for groups, and for descriptions: words in small letters name nobody. */
	private Optional<String> type(MentionAnnotation mention) {
		for (String word : mention.getQuote().split("[\\s-]+"))
			if (word.isEmpty() || Character.isLowerCase(word.charAt(0)) && word.length() > 3)
				return Optional.empty();
		return actors.byId(mention.getActor()).map(Actor::getKind).flatMap(ProjectNames::type);
	}

	private static Optional<String> type(ActorKind kind) {
		return switch (kind) {
			case PERSON -> Optional.of("person");
			case ORGANIZATION -> Optional.of("organization");
			case STATE, PLACE -> Optional.of("location");
			case GROUP -> Optional.empty();
		};
	}
}
