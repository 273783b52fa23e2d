package warrant.ui.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import warrant.annotation.Actor;
import warrant.annotation.Code;
import warrant.annotation.Codebooks;
import warrant.annotation.Polarity;
import warrant.corpus.editing.ActorEdits;
import warrant.corpus.tables.ActorPage;
import warrant.corpus.tables.ClaimRow;
import warrant.corpus.tables.MapStanceRow;
import warrant.corpus.tables.PassageRow;
import warrant.corpus.tables.StanceRow;
import warrant.ui.session.Passage;
import warrant.ui.session.PassageKind;
import warrant.ui.session.ProjectSession;

/** Makes the lines of an actor's page: what it says, what is asked of it, where it stands, what it is called, who became part of it. */
final class PageNodes {

	private final ProjectSession session;

	PageNodes(ProjectSession session) {
		this.session = session;
	}

	/** Sections without lines are left out. */
	List<PageNode> of(ActorPage page, List<MapStanceRow> maps) {
		List<PageNode> sections = new ArrayList<>();
		add(sections, "Is asked to", page.asked().stream().map(row -> said(row, row.action())).toList());
		add(sections, "Says", page.said().stream().map(row -> said(row, row.words())).toList());
		add(sections, "Stands", Stream.concat(page.stances().stream().map(this::stance), maps.stream().map(PageNodes::stance)).toList());
		add(sections, "Called", page.called().stream().map(this::called).toList());
		add(sections, "Merged into it", new ActorEdits(session.actors()).find(page.id()).map(this::parts).orElse(List.of()));
		return sections;
	}

	private static void add(List<PageNode> sections, String title, List<PageNode> lines) {
		if (!lines.isEmpty())
			sections.add(PageNode.section(title, lines));
	}

	private PageNode said(PassageRow row, String words) {
		PassageKind kind = row instanceof ClaimRow claim ? PassageKind.valueOf(claim.type().name()) : PassageKind.RECOMMENDATION;
		Passage passage = new Passage(session, row.source().document(), row.span(), kind, row.id(), row.words());
		String icon = kind == PassageKind.MAJOR_CLAIM ? "claim" : kind.name().toLowerCase(Locale.ROOT);
		return PageNode.passage(passage, words, row.source().title(), row.decided() ? icon : icon + "_suggested");
	}

	private PageNode stance(StanceRow row) {
		String target = Codebooks.find(session.codebook(), row.target()).map(Code::getName).orElse("a proposition of a map");
		Passage passage = new Passage(session, row.source().document(), row.span(), PassageKind.CODING, row.id(), row.words());
		return PageNode.passage(passage, (row.polarity() == Polarity.FOR ? "for " : "against ") + target, row.date() + " \u00b7 " + row.words(),
				row.polarity() == Polarity.FOR ? "stance_for" : "stance_against");
	}

	private static PageNode stance(MapStanceRow row) {
		String soft = "on the map " + row.title() + (row.date().isEmpty() ? "" : " \u00b7 " + row.date());
		return new PageNode(PageNode.Sort.ON_MAP, (row.isFor() ? "for " : "against ") + row.words(), soft, row.isFor() ? "stance_for" : "stance_against",
				Optional.empty(), row.map() + "#" + row.proposition(), List.of());
	}

	private PageNode called(ActorPage.Called words) {
		List<PageNode> places = words.places().stream().map(at -> PageNode.passage(
				new Passage(session, at.source().document(), at.span(), PassageKind.MENTION, "", words.words()), at.source().title(),
				at.source().metadata().date().orElse(""), "document")).toList();
		return new PageNode(PageNode.Sort.CALLED, words.words(), "" + places.size(), "", Optional.empty(), words.words(), places);
	}

	private List<PageNode> parts(Actor whole) {
		return new ActorEdits(session.actors()).parts(whole).stream().map(
				part -> new PageNode(PageNode.Sort.PART, part.getName(), "", "merge", Optional.empty(), part.getId(), List.of())).toList();
	}
}
