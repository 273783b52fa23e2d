package warrant.ui.search;

import java.util.List;
import java.util.Optional;

import warrant.index.ActorName;
import warrant.index.Layer;
import warrant.index.Role;
import warrant.index.SearchHit;
import warrant.text.Span;
import warrant.ui.session.Passage;
import warrant.ui.session.PassageKind;
import warrant.ui.session.ProjectSession;

/** What a hit is in the words of the workbench. */
final class Hits {

	private static final List<Role> WHO = List.of(Role.ADDRESSEE, Role.MENTION);
	private static final List<Role> SAYS = List.of(Role.ISSUER, Role.ATTRIBUTION);

	private Hits() {
	}

	static Passage passage(ProjectSession session, SearchHit hit) {
		return new Passage(session, hit.document(), hit.span(), kind(hit), hit.layer() == Layer.DOCUMENT ? "" : hit.id(), words(hit));
	}

	static PassageKind kind(SearchHit hit) {
		return switch (hit.layer()) {
			case RECOMMENDATION -> PassageKind.RECOMMENDATION;
			case ACTOR -> PassageKind.MENTION;
			case DOCUMENT -> PassageKind.TEXT;
			case COMPONENT -> switch (hit.type()) {
				case "major-claim" -> PassageKind.MAJOR_CLAIM;
				case "premise" -> PassageKind.PREMISE;
				default -> PassageKind.CLAIM;
			};
		};
	}

	/** The hit itself, without the words around it. */
	static String words(SearchHit hit) {
		Span quoted = hit.quote().span();
		int end = Math.min(hit.span().end(), quoted.end());
		return hit.span().start() < quoted.start() || hit.span().start() >= end ? hit.quote().text()
				: new Span(hit.span().start(), end).shift(-quoted.start()).of(hit.quote().text());
	}

	/** Who should, or who is named; empty where nobody is. */
	static String who(SearchHit hit) {
		return actor(hit, WHO).orElse("");
	}

	static String saidBy(SearchHit hit) {
		return hit.layer() == Layer.DOCUMENT ? hit.metadata().author().orElse("") : actor(hit, SAYS).orElse("author");
	}

	static String type(SearchHit hit) {
		return switch (hit.layer()) {
			case DOCUMENT -> "text";
			case COMPONENT -> hit.kind().isEmpty() ? hit.type() : hit.type() + " \u00b7 " + hit.kind();
			default -> hit.type();
		};
	}

	static String year(SearchHit hit) {
		return hit.metadata().date().filter(date -> date.length() >= 4).map(date -> date.substring(0, 4)).orElse("No date");
	}

	/** Title and date: where it is from, short. */
	static String source(SearchHit hit) {
		return hit.metadata().date().map(date -> hit.title() + ", " + date).orElse(hit.title());
	}

	/** Under whom a hit is grouped. */
	static String groupActor(SearchHit hit) {
		return actor(hit, WHO).or(() -> actor(hit, SAYS)).orElse("Nobody in particular");
	}

	private static Optional<String> actor(SearchHit hit, List<Role> roles) {
		return hit.actors().stream().filter(actor -> roles.contains(actor.role())).map(ActorName::name).findFirst();
	}
}
