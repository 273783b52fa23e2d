package warrant.ui.corpus;

import java.util.List;

import org.eclipse.core.resources.IFile;

import warrant.corpus.DocumentSummary;
import warrant.ui.parts.AboutDocument;
import warrant.ui.session.ProjectSession;

/** What stands in the tree of the Corpus view. Equal nodes are the same row after a refresh. */
sealed interface CorpusNode {

	ProjectSession session();

	String label();

	/** What stands at the right end of the row: counts. */
	String figure();

	List<CorpusNode> children();

	/** An open project with everything in it. */
	record Project(ProjectSession session, List<CorpusNode> children) implements CorpusNode {
		@Override
		public String label() {
			return session.project().getName();
		}

		@Override
		public String figure() {
			return "" + session.summaries().size();
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof Project project && project.session == session;
		}

		@Override
		public int hashCode() {
			return session.hashCode();
		}
	}

	/** Documents of one question, outlet or year. */
	record Group(ProjectSession session, String label, List<CorpusNode> children) implements CorpusNode {
		@Override
		public String figure() {
			return "" + children.size();
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof Group group && group.session == session && group.label.equals(label);
		}

		@Override
		public int hashCode() {
			return label.hashCode();
		}
	}

	/** One document. */
	record Document(ProjectSession session, DocumentSummary summary) implements CorpusNode, AboutDocument {
		@Override
		public String document() {
			return summary.name();
		}


		@Override
		public String label() {
			return summary.metadata().title().orElse(summary.name());
		}

		@Override
		public String figure() {
			return summary.recommendations() > 0 ? summary.recommendations() + " rec \u00b7 " + summary.claims() : "" + summary.claims();
		}

		@Override
		public List<CorpusNode> children() {
			return List.of();
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof Document document && document.session == session && document.summary.name().equals(summary.name());
		}

		@Override
		public int hashCode() {
			return summary.name().hashCode();
		}
	}

	/** The heading above the maps. */
	record Maps(ProjectSession session, List<CorpusNode> children) implements CorpusNode {
		@Override
		public String label() {
			return "Maps";
		}

		@Override
		public String figure() {
			return "" + children.size();
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof Maps maps && maps.session == session;
		}

		@Override
		public int hashCode() {
			return session.hashCode() + 1;
		}
	}

	/** One argument map. */
	record Map(ProjectSession session, IFile file) implements CorpusNode {
		@Override
		public String label() {
			return file.getFullPath().removeFileExtension().lastSegment();
		}

		@Override
		public String figure() {
			return "";
		}

		@Override
		public List<CorpusNode> children() {
			return List.of();
		}
	}

	/** The codebook or the actors of a project: they have a view of their own. @param view its id */
	record Shared(ProjectSession session, String label, String view, int size) implements CorpusNode {
		@Override
		public String figure() {
			return size == 0 ? "" : "" + size;
		}

		@Override
		public List<CorpusNode> children() {
			return List.of();
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof Shared shared && shared.session == session && shared.view.equals(view);
		}

		@Override
		public int hashCode() {
			return view.hashCode();
		}
	}
}
