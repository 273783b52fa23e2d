package warrant.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import warrant.annotation.Actor;
import warrant.annotation.Code;
import warrant.annotation.Codebooks;
import warrant.annotation.Memo;
import warrant.corpus.tables.DocumentRows;
import warrant.corpus.tables.MemoRow;
import warrant.corpus.tables.NodeMemoRow;
import warrant.ui.session.Passage;
import warrant.ui.session.PassageKind;
import warrant.ui.session.ProjectSession;

/** Gathers the memos of a project from everywhere they may be. */
final class MemoItems {

	private final ProjectSession session;
	private final List<MemoItem> items = new ArrayList<>();

	private MemoItems(ProjectSession session) {
		this.session = session;
	}

	/** On the UI thread. @param nodes those of the maps, as they are saved */
	static List<MemoItem> of(ProjectSession session, List<NodeMemoRow> nodes) {
		MemoItems all = new MemoItems(session);
		session.rows().all().forEach(all::document);
		for (Code code : Codebooks.all(session.codebook()))
			code.getMemos().forEach(memo -> all.shared(MemoItem.Kind.CODE, code.getName(), memo, session.codebook(), code.getId()));
		for (Actor actor : session.actors().getActors())
			actor.getMemos().forEach(memo -> all.shared(MemoItem.Kind.ACTOR, actor.getName(), memo, session.actors(), actor.getId()));
		nodes.forEach(all::node);
		return all.items;
	}

	private void document(DocumentRows rows) {
		for (MemoRow memo : rows.memos()) {
			boolean whole = memo.annotation().isEmpty();
			Optional<Passage> passage = whole ? Optional.empty() : Optional.of(passage(memo));
			items.add(new MemoItem(whole ? MemoItem.Kind.DOCUMENT : MemoItem.Kind.PASSAGE, whole ? rows.source().title() : memo.words(), memo.text(),
					rows.source().title(), given(memo.coder()), given(memo.time()),
					new MemoItem.InDocument(rows.source().document(), memo.memo(), passage)));
		}
	}

	private Passage passage(MemoRow memo) {
		return new Passage(session, memo.source().document(), memo.span(), PassageKind.CODING, memo.annotation(), memo.words());
	}

	private void shared(MemoItem.Kind kind, String about, Memo memo, EObject root, String owner) {
		items.add(new MemoItem(kind, about, given(memo.getText()), "", given(memo.getCoder()), given(memo.getTime()),
				new MemoItem.Shared(root, memo.getId(), owner)));
	}

	private void node(NodeMemoRow row) {
		var file = session.project().getFolder("maps").getFile(row.map().getFileName().toString());
		items.add(new MemoItem(MemoItem.Kind.NODE, row.about(), row.text(), row.title(), "", "", new MemoItem.OnNode(file, row.node())));
	}

	private static String given(String value) {
		return value == null ? "" : value;
	}

	/** Everything a search may look for, in lower case. */
	static String words(MemoItem item) {
		return String.join("\n", item.text(), item.about(), item.where(), item.coder(), item.kind().label()).toLowerCase(Locale.ROOT);
	}
}
