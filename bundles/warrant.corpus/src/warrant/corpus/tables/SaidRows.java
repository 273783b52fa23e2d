package warrant.corpus.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import warrant.corpus.decisions.ActorNames;
import warrant.corpus.identity.ActorIds;
import warrant.extraction.Actor;
import warrant.extraction.ActorKind;
import warrant.extraction.Addressee;
import warrant.extraction.Attribution;
import warrant.extraction.Component;
import warrant.extraction.Extraction;
import warrant.extraction.Recommendation;
import warrant.text.Document;
import warrant.text.Span;

/** Rows of what is said in a document. */
final class SaidRows {

	private final Document document;
	private final Extraction said;
	private final Source source;
	private final Party author;
	private final Map<String, Actor> byId = new HashMap<>();

	SaidRows(Document document, Extraction said, ActorNames names) {
		this.document = document;
		this.said = said;
		this.source = new Source(document.name(), document.title(), document.metadata());
		said.actors().forEach(actor -> byId.put(actor.id(), actor));
		this.author = document.metadata().author().map(name -> author(name, names)).orElse(Party.NOBODY);
	}

	/** The byline is an actor too: the one of that name where the text mentions it. */
	private Party author(String name, ActorNames names) {
		Optional<Party> known = names.byName(name).or(() -> names.byId(ActorIds.of(name, ActorKind.PERSON.label())))
				.map(actor -> new Party(actor.getId(), actor.getName()));
		return known.isPresent() ? known.get() : said.actors().stream().filter(actor -> actor.name().equalsIgnoreCase(name)).findFirst().map(SaidRows::party)
				.orElseGet(() -> new Party(ActorIds.of(name, ActorKind.PERSON.label()), name));
	}

	private static Party party(Actor actor) {
		return new Party(ActorIds.of(actor), actor.name());
	}

	Source source() {
		return source;
	}

	List<ClaimRow> claims() {
		return said.components().stream().map(this::row).toList();
	}

	private ClaimRow row(Component c) {
		Optional<Party> other = sayer(c.attribution());
		return new ClaimRow(source, c.id(), c.span(), words(c.span()), c.type(), c.kind(), c.score(), other.orElse(author), other.isPresent(),
				c.reasons());
	}

	List<RecommendationRow> recommendations() {
		return said.recommendations().stream().map(this::row).toList();
	}

	private RecommendationRow row(Recommendation r) {
		Optional<Party> other = sayer(r.issuer());
		return new RecommendationRow(source, r.id(), r.span(), words(r.span()), r.score(), r.reported(), other.orElse(author),
				other.isPresent(), r.addressee().map(this::addressee).orElse(Party.NOBODY), words(r.action()), r.modality(), r.negated(),
				words(r.condition()), words(r.instrument()), words(r.deadline()), r.reasons());
	}

	private Party addressee(Addressee who) {
		return who.actor().map(byId::get).map(SaidRows::party).orElseGet(() -> new Party("", words(who.span())));
	}

	private Optional<Party> sayer(Optional<Attribution> attribution) {
		return attribution.map(said -> byId.get(said.actor())).map(SaidRows::party);
	}

	List<ActorRow> actors() {
		return said.actors().stream().map(actor -> new ActorRow(source, ActorIds.of(actor), actor.name(), actor.kind(),
				actor.mentions().stream().map(span -> new ActorRow.Mention(span, words(span))).toList())).toList();
	}

	private String words(Span span) {
		return span.of(document.text()).replaceAll("\\s+", " ");
	}

	private String words(Optional<Span> span) {
		return span.map(this::words).orElse("");
	}
}
