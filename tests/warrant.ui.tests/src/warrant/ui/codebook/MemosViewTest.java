package warrant.ui.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IResource;
import org.junit.jupiter.api.Test;

import warrant.annotation.ActorKind;
import warrant.argument.ArgumentFactory;
import warrant.argument.ArgumentMap;
import warrant.argument.MapFiles;
import warrant.argument.Proposition;
import warrant.argument.PropositionType;
import warrant.corpus.editing.ActorEdits;
import warrant.corpus.editing.MemoEdits;
import warrant.corpus.tables.ClaimRow;
import warrant.text.Span;
import warrant.ui.Screen;
import warrant.ui.TestWorkbench;
import warrant.ui.session.Passage;
import warrant.ui.session.PassageKind;
import warrant.ui.session.ProjectSession;

class MemosViewTest {

	@Test
	void memosOnEverythingAreListedSearchedAndRewritten() throws Exception {
		ProjectSession session = TestWorkbench.sample("memos");
		MemosView view = TestWorkbench.view(MemosView.ID);
		String name = session.summaries().iterator().next().name();
		session.point(Passage.text(session, name, new Span(0, 1), ""));
		TestWorkbench.until("the rows are read", () -> !session.rows().isReading() && session.rows().of(name).isPresent());
		ClaimRow claim = session.rows().of(name).orElseThrow().claims().getFirst();
		view.write(Optional.of(new Passage(session, name, claim.span(), PassageKind.CLAIM, claim.id(), claim.words())), "Is this the thesis?");
		view.write(Optional.of(Passage.text(session, name, new Span(0, 5), "first")), "A fine beginning.");
		view.write(Optional.empty(), "Read again before the seminar.");
		String code = new CodeChanges(session).create(Optional.empty(), "Cost");
		session.edit("Write memo", () -> new MemoEdits("ana").write(session.codebook().getCodes().getFirst().getMemos(), "Also what it costs others."),
				session.codebook());
		session.edit("Write memo", () -> new MemoEdits("ana").write(new ActorEdits(session.actors())
				.entry("11111111-0000-4000-8000-000000000000", "Test Council", ActorKind.GROUP).getMemos(), "Who are they?"), session.actors());
		mapWithMemo(session);
		TestWorkbench.until("all are listed", () -> kinds(view).equals(Set.of(MemoItem.Kind.values())) && view.table().shown().size() == 6);
		assertTrue(view.table().shown().stream().anyMatch(item -> item.about().equals(claim.words()) && item.coder().equals(session.coder())));
		Screen.shot("memos");
		view.filter().setText("costs others");
		TestWorkbench.until("one is found", () -> view.table().shown().size() == 1);
		view.rewrite(view.table().shown().getFirst(), "Costs of others count, too. costs others");
		TestWorkbench.until("it is rewritten", () -> view.table().shown().getFirst().text().startsWith("Costs of"));
		view.rewrite(view.table().shown().getFirst(), "");
		TestWorkbench.until("it is gone", () -> view.table().shown().isEmpty());
		session.domain().getCommandStack().undo();
		TestWorkbench.until("it is there again", () -> view.table().shown().size() == 1);
		view.filter().setText("");
		TestWorkbench.until("all are listed again", () -> view.table().shown().size() == 6);
		MemoItem node = item(view, MemoItem.Kind.NODE);
		view.rewrite(node, "Other words on the node");
		TestWorkbench.until("the map has them", () -> item(view, MemoItem.Kind.NODE).text().equals("Other words on the node"));
		assertEquals(List.of(code), session.codebook().getCodes().stream().map(known -> known.getId()).toList());
	}

	private static MemoItem item(MemosView view, MemoItem.Kind kind) {
		return view.table().shown().stream().filter(item -> item.kind() == kind).findFirst()
				.orElse(new MemoItem(kind, "", "", "", "", "", null));
	}

	private static Set<MemoItem.Kind> kinds(MemosView view) {
		return view.table().shown().stream().map(MemoItem::kind).collect(Collectors.toSet());
	}

	private static void mapWithMemo(ProjectSession session) throws Exception {
		ArgumentMap map = ArgumentFactory.eINSTANCE.createArgumentMap();
		map.setTitle("Wires");
		Proposition proposition = ArgumentFactory.eINSTANCE.createProposition();
		proposition.setId("22222222-0000-4000-8000-000000000000");
		proposition.setText("Build the wires first");
		proposition.setType(PropositionType.RECOMMENDATION);
		proposition.setMemo("Who pays?");
		map.getPropositions().add(proposition);
		Path file = session.corpus().folder().root().resolve("maps/wires.argmap");
		Files.createDirectories(file.getParent());
		MapFiles.save(map, file);
		session.project().refreshLocal(IResource.DEPTH_INFINITE, null);
		session.edit("Anything", () -> session.codebook().getCodes().getFirst().setDefinition("What it costs."), session.codebook());
	}
}
