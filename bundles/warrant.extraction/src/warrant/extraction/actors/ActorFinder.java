package warrant.extraction.actors;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import warrant.extraction.Actor;
import warrant.extraction.ActorKind;
import warrant.extraction.encoder.SentenceEncoder;
import warrant.extraction.language.TaggedSentence;
import warrant.extraction.models.ModelFiles;
import warrant.text.BlockKind;
import warrant.text.Document;
import warrant.text.Metadata;
import warrant.text.Span;

/**
 * Finds the actors of a document: whoever asserts, wants, decides, acts or is asked to act, by name or by description. A mere place is none.
 * Safe in parallel, deterministic on one machine.
 */
public final class ActorFinder {

	/** Names that the model is less sure of are none: of 21 such names in the gold op-eds of the sample corpus 6 were right. */
	private static final double SURE = 0.5;

	private final Gazetteer gazetteer;
	private final Optional<NameRecognizer> recognizer;
	private final NameMentions named;
	private final KnownMentions known;
	private final RoleMentions roles;
	private final ShortNames shorts;
	private final PersonNames persons;

	private ActorFinder(Gazetteer gazetteer, Optional<NameRecognizer> recognizer) {
		this.gazetteer = gazetteer;
		this.recognizer = recognizer;
		RoleNouns nouns = RoleNouns.load();
		named = new NameMentions(gazetteer, nouns);
		known = new KnownMentions(gazetteer);
		roles = new RoleMentions(nouns, gazetteer);
		shorts = new ShortNames(nouns, gazetteer);
		persons = new PersonNames(NameLists.load(), gazetteer, nouns);
	}

	/**
	 * A finder with the best names model that these files and this machine allow: stacked with an encoder, else lexical, else none.
	 *
	 * @throws UncheckedIOException when a model is there but broken
	 */
	public static ActorFinder load(ModelFiles files, Optional<SentenceEncoder> encoder) {
		Gazetteer gazetteer = Gazetteer.load();
		NameFeatures features = NameFeatures.load(gazetteer);
		Optional<NameModel> model = encoder.flatMap(e -> read(files, "names-stacked.bin")).or(() -> read(files, "names.bin"));
		return new ActorFinder(gazetteer, model.map(m -> new NameRecognizer(m, features, encoder)));
	}

	private static Optional<NameModel> read(ModelFiles files, String name) {
		Optional<InputStream> file = files.open(name);
		if (file.isEmpty())
			return Optional.empty();
		try (InputStream stream = file.get()) {
			return Optional.of(NameModel.read(stream));
		} catch (IOException e) {
			throw new UncheckedIOException("names model " + name, e);
		}
	}

	private List<Name> sure(List<ScoredName> found, TaggedSentence sentence) {
		return found.stream().filter(each -> each.score() >= SURE).map(ScoredName::name).filter(name -> !named.isOnlyPost(sentence.tokens(), name)).toList();
	}

	/**
	 * All actors, in order of their first mention, with ids {@code a1}, {@code a2} ...; none is an empty list.
	 *
	 * @param sentences all of the document, in order
	 */
	public List<Actor> find(Document document, List<TaggedSentence> sentences) {
		List<List<Name>> names = recognizer.map(r -> sentences.stream().map(s -> isLookedAt(s) ? sure(r.find(s), s) : List.<Name>of()).toList()).orElse(List.of());
		Acronyms acronyms = Acronyms.of(sentences);
		List<Mention> mentions = new ArrayList<>();
		Set<String> spelledOut = new HashSet<>();
		sentences.forEach(sentence -> spelledOut.addAll(known.named(sentence)));
		for (int i = 0; i < sentences.size(); i++) {
			TaggedSentence sentence = sentences.get(i);
			if (!isLookedAt(sentence))
				continue;
			if (i < names.size())
				mentions.addAll(named.find(sentence, names.get(i), i));
			mentions.addAll(named.find(sentence, persons.find(sentence.tokens(), i < names.size() ? names.get(i) : List.of()), i));
			mentions.addAll(known.find(sentence, i, spelledOut));
			mentions.addAll(acronyms.mentions(sentence, i));
			if (sentence.isProse()) {
				mentions.addAll(roles.find(sentence, i));
				mentions.addAll(shorts.bodies(sentence, i));
			}
		}
		mentions.addAll(shorts.shortened(sentences, mentions));
		mentions.addAll(shorts.repeated(sentences, mentions));
		mentions.addAll(authors(document, sentences));
		String outlet = document.metadata().get(Metadata.OUTLET).orElse("");
		mentions.removeIf(mention -> mention.kind() == ActorKind.ORGANIZATION && outlet.contains(mention.text()));
		List<Cluster> clusters = new MentionJoiner(gazetteer, acronyms).join(Overlaps.resolve(mentions));
		List<Actor> actors = new ArrayList<>();
		for (Cluster cluster : clusters)
			actors.add(cluster.toActor("a" + (actors.size() + 1)));
		return actors;
	}

	/** Headings and captions name, they don't say who does what. */
	private static boolean isLookedAt(TaggedSentence sentence) {
		return sentence.block() != BlockKind.HEADING && sentence.block() != BlockKind.CAPTION;
	}

	/** The authors wherever the text names them; in the front matter only where the text doesn't. */
	private static List<Mention> authors(Document document, List<TaggedSentence> sentences) {
		List<Mention> mentions = new ArrayList<>();
		for (String author : document.metadata().get(Metadata.AUTHOR).orElse("").split("\\s*(?:,|&|;|\\band\\b)\\s*"))
			if (author.length() >= 3)
				mentions.addAll(author(author, document.text(), sentences));
		return mentions;
	}

	private static List<Mention> author(String author, String text, List<TaggedSentence> sentences) {
		List<Mention> mentions = new ArrayList<>();
		for (int i = 0; i < sentences.size(); i++) {
			Span span = sentences.get(i).span();
			for (int at = text.indexOf(author, span.start()); at >= 0 && at + author.length() <= span.end(); at = text.indexOf(author, at + 1))
				mentions.add(author(new Span(at, at + author.length()), author, i));
		}
		int front = text.indexOf(author);
		if (mentions.isEmpty() && front >= 0)
			mentions.add(author(new Span(front, front + author.length()), author, 0));
		return mentions;
	}

	private static Mention author(Span span, String author, int sentence) {
		return new Mention(span, author, ActorKind.PERSON, Mention.Sort.NAME, author, sentence);
	}
}
