package warrant.ui.search;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.AbstractCommand;

import warrant.corpus.SavedSearch;
import warrant.corpus.SavedSearches;
import warrant.ui.session.Background;
import warrant.ui.session.ProjectSession;

/** Other saved searches for those of before: a step that can be undone, as every change to a project. Writes in a job. */
final class SavedSearchesEdit extends AbstractCommand {

	private final ProjectSession session;
	private final List<SavedSearch> before;
	private final List<SavedSearch> after;
	private final Consumer<String> failed;

	/** @param failed told why they could not be written */
	SavedSearchesEdit(String label, ProjectSession session, List<SavedSearch> before, List<SavedSearch> after, Consumer<String> failed) {
		super(label);
		this.session = session;
		this.before = List.copyOf(before);
		this.after = List.copyOf(after);
		this.failed = failed;
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	@Override
	public void execute() {
		write(after);
	}

	@Override
	public void undo() {
		write(before);
	}

	@Override
	public void redo() {
		write(after);
	}

	private void write(List<SavedSearch> searches) {
		Background.run("Saving searches", () -> {
			SavedSearches.save(session.corpus().folder().searches(), searches);
			return searches;
		}, done -> {
			// they stand in the menu next time
		}, e -> failed.accept(e.getMessage()));
	}
}
