package warrant.ui.search;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;

import warrant.corpus.OpenProject;
import warrant.index.SearchRequest;
import warrant.index.SearchResult;
import warrant.ui.session.Background;
import warrant.ui.session.ProjectSession;

/** Asks the index in a job, when typing pauses; only the answer to the last question is told. On the UI thread. */
final class Asking {

	/** A pause in typing. */
	private static final int PAUSE_MILLIS = 220;

	private final Display display;
	private final int most;
	private final Consumer<Answer> told;
	private int last;

	Asking(Display display, int most, Consumer<Answer> told) {
		this.display = display;
		this.most = most;
		this.told = told;
	}

	void soon(ProjectSession session, Question question) {
		int ticket = ++last;
		display.timerExec(PAUSE_MILLIS, () -> {
			if (ticket == last)
				now(session, question);
		});
	}

	void now(ProjectSession session, Question question) {
		int ticket = ++last;
		OpenProject corpus = session.corpus();
		Background.run("Searching", () -> answer(corpus, question), answer -> {
			if (ticket == last)
				told.accept(answer);
		}, failed -> {
			if (ticket == last)
				told.accept(new Answer(question, Optional.empty(), failed.getMessage()));
		});
	}

	void forget() {
		last++;
	}

	/** What is wrong with a query is told of the query as it was typed. */
	private static SearchResult byWords(OpenProject corpus, SearchRequest request) throws IOException {
		try {
			return corpus.search(request.narrowing());
		} catch (IllegalArgumentException wrong) {
			return corpus.search(request);
		}
	}

	private Answer answer(OpenProject corpus, Question question) throws IOException {
		try {
			SearchRequest request = question.request(most);
			boolean ranked = question.byMeaning() && !question.query().isBlank();
			return new Answer(question, Optional.of(ranked ? corpus.similar(request) : byWords(corpus, request)), "");
		} catch (IllegalArgumentException wrong) {
			return new Answer(question, Optional.empty(), wrong.getMessage());
		}
	}
}
