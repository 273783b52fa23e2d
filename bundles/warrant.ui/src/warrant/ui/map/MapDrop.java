package warrant.ui.map;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;

import warrant.argument.Proposition;
import warrant.argument.PropositionType;
import warrant.corpus.AnalysedDocument;
import warrant.corpus.maps.PassagePropositions;
import warrant.diagram.Box;
import warrant.diagram.Point;
import warrant.ui.session.Passage;
import warrant.ui.session.SessionDocument;

/**
 * Passages that are dropped on the map become propositions with these words as evidence; dropped on a box, further evidence of what it says.
 * Plain text from elsewhere becomes a proposition without a source.
 */
public final class MapDrop extends DropTargetAdapter {

	private static final double BELOW = 120;

	private final OpenMap open;
	private final MapDesk desk;
	private final MapActions actions;
	private final Consumer<String> say;

	MapDrop(OpenMap open, MapDesk desk, MapActions actions, Consumer<String> say) {
		this.open = open;
		this.desk = desk;
		this.actions = actions;
		this.say = say;
	}

	void install() {
		DropTarget target = new DropTarget(desk.canvas().control(), DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
		target.setTransfer(new Transfer[] { LocalSelectionTransfer.getTransfer(), TextTransfer.getInstance() });
		target.addDropListener(this);
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		if (event.detail == DND.DROP_DEFAULT || event.detail == DND.DROP_MOVE)
			event.detail = DND.DROP_COPY;
	}

	@Override
	public void drop(DropTargetEvent event) {
		org.eclipse.swt.graphics.Point at = desk.canvas().control().toControl(event.x, event.y);
		Point place = desk.canvas().viewport().toMap(at.x, at.y);
		if (event.data instanceof String text)
			actions.add(text.replaceAll("\\s+", " ").strip(), PropositionType.CLAIM, place);
		else if (LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection)
			take(passages(selection), place);
	}

	private static List<Passage> passages(IStructuredSelection selection) {
		List<Passage> passages = new ArrayList<>();
		for (Object each : selection)
			if (each instanceof Passage passage)
				passages.add(passage);
		return passages;
	}

	/** Adds passages to the map; each document they are from is read first where nobody has it open. */
	public void take(List<Passage> passages, Point place) {
		List<Passage> own = passages.stream().filter(passage -> passage.session() == open.session()).toList();
		Set<String> names = new LinkedHashSet<>();
		own.forEach(passage -> names.add(passage.document()));
		read(new ArrayList<>(names), () -> {
			add(own, place);
			if (own.size() < passages.size())
				say.accept("Only passages of this project can be put on its map.");
		});
	}

	private void read(List<String> names, Runnable then) {
		if (names.isEmpty())
			then.run();
		else
			open.session().withDocument(names.removeFirst(), document -> read(names, then), failed -> say.accept(failed.getMessage()));
	}

	private void add(List<Passage> passages, Point place) {
		Optional<Proposition> onto = desk.canvas().index().boxAt(place).map(Box::id).flatMap(open::node).map(Proposition.class::cast);
		Set<String> ids = new LinkedHashSet<>();
		open.edit(onto.isPresent() ? "Add evidence" : "Add to map", edits -> {
			Point at = place;
			for (Passage passage : passages) {
				PassagePropositions made = propositions(passage);
				if (onto.isPresent()) {
					made.evidence(onto.get(), passage.span(), passage.id());
					ids.add(onto.get().getId());
					continue;
				}
				Optional<Proposition> known = made.known(passage.span());
				Proposition proposition = known.orElseGet(() -> edits.add(made.of(passage.span(), passage.id(), UUID.randomUUID().toString())));
				if (known.isEmpty()) {
					edits.places().put(Map.of(proposition, at));
					at = at.plus(0, BELOW);
				}
				ids.add(proposition.getId());
			}
		});
		open.select(ids);
	}

	private PassagePropositions propositions(Passage passage) {
		SessionDocument document = open.session().document(passage.document()).orElseThrow();
		return new PassagePropositions(open.map(), new AnalysedDocument(document.base().id(), document.document(), document.merged()));
	}
}
