package warrant.ui.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

import warrant.annotation.Codebooks;
import warrant.corpus.DocumentSummary;
import warrant.ui.actors.ActorsView;
import warrant.ui.codebook.CodebookView;
import warrant.ui.session.ProjectSession;

/** Builds the rows of the Corpus view: projects, groups, documents, maps. */
final class CorpusTree {

	private final Grouping grouping;
	private final Sorting sorting;
	private final String filter;

	/** @param filter words that title, author, outlet, question or name must contain, in any case; blank: everything */
	CorpusTree(Grouping grouping, Sorting sorting, String filter) {
		this.grouping = grouping;
		this.sorting = sorting;
		this.filter = filter.strip().toLowerCase(Locale.ROOT);
	}

	List<CorpusNode> of(List<ProjectSession> sessions) {
		return sessions.stream().map(session -> (CorpusNode) new CorpusNode.Project(session, children(session))).toList();
	}

	private List<CorpusNode> children(ProjectSession session) {
		List<DocumentSummary> shown = session.summaries().stream().filter(this::isShown).sorted(sorting.order()).toList();
		List<CorpusNode> children = new ArrayList<>(grouping == Grouping.NONE ? documents(session, shown) : groups(session, shown));
		List<CorpusNode> maps = maps(session);
		if (!maps.isEmpty())
			children.add(new CorpusNode.Maps(session, maps));
		if (filter.isEmpty()) {
			children.add(new CorpusNode.Shared(session, "Codebook", CodebookView.ID, Codebooks.all(session.codebook()).size()));
			children.add(new CorpusNode.Shared(session, "Actors", ActorsView.ID, session.actors().getActors().size()));
		}
		return children;
	}

	private List<CorpusNode> groups(ProjectSession session, List<DocumentSummary> shown) {
		Map<String, List<DocumentSummary>> groups = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		shown.forEach(summary -> groups.computeIfAbsent(grouping.of(summary), key -> new ArrayList<>()).add(summary));
		List<CorpusNode> nodes = new ArrayList<>();
		groups.forEach((label, members) -> nodes.add(new CorpusNode.Group(session, label, documents(session, members))));
		return nodes;
	}

	private static List<CorpusNode> documents(ProjectSession session, List<DocumentSummary> summaries) {
		return summaries.stream().map(summary -> (CorpusNode) new CorpusNode.Document(session, summary)).toList();
	}

	private boolean isShown(DocumentSummary summary) {
		return filter.isEmpty() || (summary.name() + ' ' + String.join(" ", summary.metadata().values().values())).toLowerCase(Locale.ROOT)
				.contains(filter);
	}

	private List<CorpusNode> maps(ProjectSession session) {
		IFolder folder = session.project().getFolder("maps");
		List<CorpusNode> nodes = new ArrayList<>();
		try {
			if (folder.exists())
				for (IResource member : folder.members())
					if (member instanceof IFile file && "argmap".equals(file.getFileExtension()) && matches(file))
						nodes.add(new CorpusNode.Map(session, file));
		} catch (CoreException e) {
			ILog.of(CorpusTree.class).error("listing " + folder, e);
		}
		return nodes;
	}

	private boolean matches(IFile file) {
		return filter.isEmpty() || file.getName().toLowerCase(Locale.ROOT).contains(filter);
	}
}
