package warrant.ui.map;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import warrant.argument.ArgumentMaps;
import warrant.argument.Node;
import warrant.argument.Proposition;
import warrant.diagram.EdgeKind;
import warrant.diagram.Point;
import warrant.text.Span;
import warrant.ui.TestWorkbench;
import warrant.ui.document.Desk;
import warrant.ui.session.Passage;
import warrant.ui.session.PassageKind;
import warrant.ui.session.ProjectSession;
import warrant.ui.session.SessionDocument;

/** The map of the pictures: what two op-eds of the sample say about the northern grid, dropped and connected as an analyst would. */
public final class PictureMap {

	private final ProjectSession session;
	private final MapStage stage;

	private PictureMap(ProjectSession session, MapStage stage) {
		this.session = session;
		this.stage = stage;
	}

	public static void open(ProjectSession session) throws Exception {
		for (String document : List.of(Desk.WIRES, Desk.WAITING))
			TestWorkbench.document(session, document);
		PictureMap picture = new PictureMap(session, MapStage.open(session, ArgumentMaps.create("Grid before subsidies?"), "Grid before subsidies"));
		picture.build();
	}

	private void build() {
		Proposition thesis = said(Desk.WIRES, "The northern grid must be built before another krona or euro goes into new wind subsidies");
		Proposition twice = said(Desk.WIRES, "we pay twice");
		Proposition first = said(Desk.WIRES, "What takes longest has to be started first");
		connect(EdgeKind.SUPPORT, twice, thesis);
		connect(EdgeKind.SUPPORT, first, thesis);
		connect(EdgeKind.SUPPORT, said(Desk.WIRES, "The taxpayer buys the turbine, and then the customer buys its silence"), twice);
		connect(EdgeKind.SUPPORT, said(Desk.WIRES, "a line needs eleven years from the first drawing to the first current while a wind farm needs four"), first);
		Proposition pressure = said(Desk.WAITING, "Idle turbines are not the failure of the policy: they are the pressure that makes the policy move");
		connect(EdgeKind.ATTACK, pressure, thesis);
		Proposition never = said(Desk.WAITING, "No transmission line in northern Europe has ever been built for generators that did not exist");
		connect(EdgeKind.SUPPORT, never, pressure);
		Node attack = ArgumentMaps.conflictsOn(stage.map().map(), thesis).getFirst();
		connect(EdgeKind.UNDERCUT, said(Desk.WIRES, "What is missing is somebody whose job it is"), attack);
		stage.map().select(stage.map().map().getPropositions().stream().map(Proposition::getId).collect(Collectors.toSet()));
		stage.act(MapAct.ARRANGE);
		TestWorkbench.until("it is laid out", () -> stage.box(never.getText()).bounds().y() > stage.box(pressure.getText()).bounds().bottom()
				&& stage.box(pressure.getText()).bounds().y() > stage.box(thesis.getText()).bounds().bottom());
		stage.map().select(Set.of(thesis.getId()));
		stage.act(MapAct.FIT);
	}

	private Proposition said(String name, String words) {
		SessionDocument document = session.document(name).orElseThrow();
		int at = document.document().text().indexOf(words, document.document().blocks().getFirst().span().start());
		Span span = new Span(at, at + words.length());
		String id = document.merged().components().stream().filter(component -> component.span().matchesHalf(span)).map(component -> component.id()).findFirst()
				.orElse("");
		int before = stage.map().map().getPropositions().size();
		stage.editor.drop().take(List.of(new Passage(session, name, span, id.isEmpty() ? PassageKind.TEXT : PassageKind.CLAIM, id, words)),
				new Point(40 + 240 * (before % 4), 40 + 140 * (before / 4)));
		stage.settle();
		return stage.map().selectedPropositions().getFirst();
	}

	private void connect(EdgeKind kind, Proposition from, Node to) {
		stage.editor.actions().connect(kind, List.of(from), to.getId());
		stage.settle();
	}
}
