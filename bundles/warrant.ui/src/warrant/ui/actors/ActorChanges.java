package warrant.ui.actors;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;

import warrant.annotation.Actor;
import warrant.annotation.ActorKind;
import warrant.corpus.actors.ActorMerge;
import warrant.corpus.editing.ActorEdits;
import warrant.corpus.tables.ActorSummary;
import warrant.ui.session.ProjectSession;

/** Changes who is who: each change is one step that can be undone. One that makes no sense changes nothing and says why. */
public final class ActorChanges {

	private final ProjectSession session;

	public ActorChanges(ProjectSession session) {
		this.session = session;
	}

	/** @throws IllegalArgumentException in the words the analyst should read */
	public void rename(ActorSummary actor, String name) {
		change("Rename " + actor.name(), edits -> edits.rename(entry(edits, actor), name));
	}

	public void retype(ActorSummary actor, ActorKind kind) {
		change("Change kind of " + actor.name(), edits -> edits.retype(entry(edits, actor), kind));
	}

	public void aliases(ActorSummary actor, Collection<String> names) {
		change("Change other names of " + actor.name(), edits -> edits.aliases(entry(edits, actor), names));
	}

	/** @throws IllegalArgumentException when there is nothing to merge */
	public void merge(List<ActorSummary> parts, ActorSummary into) {
		change("Merge into " + into.name(), edits -> {
			List<Actor> entries = new ArrayList<>();
			parts.forEach(part -> entries.add(entry(edits, part)));
			edits.merge(entries, entry(edits, into));
		});
	}

	/** Follows proposals, all in one step. */
	public void merge(List<ActorMerge> proposals) {
		change("Merge " + proposals.size() + " actors", edits -> proposals.forEach(proposal -> {
			Actor part = entry(edits, proposal.part());
			Actor whole = entry(edits, proposal.whole());
			// What an earlier proposal has made one already needs no second.
			if (edits.find(part.getId()).equals(edits.find(whole.getId())))
				return;
			edits.merge(List.of(part), whole);
		}));
	}

	/** Says that these are two each, whatever they are called. */
	public void keepApart(List<ActorMerge> proposals) {
		change("Keep " + proposals.size() + " actors apart",
				edits -> proposals.forEach(proposal -> edits.keepApart(entry(edits, proposal.part()), entry(edits, proposal.whole()))));
	}

	/** @throws IllegalArgumentException when no words were chosen, or no other name */
	public void splitOff(ActorSummary whole, String name, ActorKind kind, Collection<String> words) {
		change("Split " + name + " off " + whole.name(), edits -> edits.splitOff(entry(edits, whole), name, kind, words));
	}

	/** @param part id of an actor that was merged */
	public void takeApart(String part) {
		session.actors().getActors().stream().filter(actor -> actor.getId().equals(part)).map(Actor::getName).findFirst()
				.ifPresent(name -> change("Take " + name + " apart", edits -> session.actors().getActors().stream()
						.filter(actor -> actor.getId().equals(part)).findFirst().ifPresent(edits::takeApart)));
	}

	private static Actor entry(ActorEdits edits, ActorSummary actor) {
		return edits.entry(actor.id(), actor.name(), ActorKind.valueOf(actor.kind().name()));
	}

	/** Tried on a copy first: a refusal must leave nothing behind. */
	private void change(String label, Consumer<ActorEdits> change) {
		change.accept(new ActorEdits(EcoreUtil.copy(session.actors())));
		session.edit(label, () -> change.accept(new ActorEdits(session.actors())), session.actors());
	}

}
