package warrant.ui.session;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;

import warrant.annotation.ActorRegister;
import warrant.annotation.DocumentAnnotations;
import warrant.corpus.EditableDocument;
import warrant.corpus.OpenProject;
import warrant.corpus.tables.DocumentRows;

/**
 * What every document of a project says, as rows: read by a job, kept here, brought up to date after each edit. Nothing is read before
 * somebody listens. On the UI thread only; the rows themselves never change.
 */
public final class SessionRows implements SessionListener {

	private static final long MILLIS_BETWEEN_NEWS = 150;

	private final ProjectSession session;
	private final Map<String, DocumentRows> rows = new TreeMap<>();
	private final Map<String, String> stamps = new HashMap<>();
	private final ListenerList<Runnable> listeners = new ListenerList<>();
	private final Reading reading = new Reading();
	/** How often an open document was edited, by its name. */
	private final Map<String, Integer> documentEdits = new HashMap<>();
	/** Counts the edits of the register of actors: names in all rows depend on it. */
	private int actorEdits;
	private boolean started;

	SessionRows(ProjectSession session) {
		this.session = session;
	}

	/** In the order of the documents' names, as far as they have been read. */
	public Collection<DocumentRows> all() {
		return List.copyOf(rows.values());
	}

	public Optional<DocumentRows> of(String document) {
		return Optional.ofNullable(rows.get(document));
	}

	/** Whether documents are being read. */
	public boolean isReading() {
		return reading.job != null;
	}

	/** @param listener told when rows are new */
	public void addListener(Runnable listener) {
		listeners.add(listener);
		if (!started) {
			started = true;
			session.addListener(this);
			reading.start();
		}
	}

	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	@Override
	public void corpusRead() {
		Set<String> gone = new HashSet<>(rows.keySet());
		session.summaries().forEach(summary -> gone.remove(summary.name()));
		rows.keySet().removeAll(gone);
		reading.start();
	}

	@Override
	public void edited(Set<EObject> roots) {
		if (roots.contains(session.actors()))
			actorEdits++;
		session.openDocuments().stream().filter(document -> roots.contains(document.annotations()))
				.forEach(document -> documentEdits.merge(document.name(), 1, Integer::sum));
		boolean any = roots.stream().anyMatch(root -> root == session.actors() || root instanceof DocumentAnnotations);
		if (any)
			reading.start();
	}

	@Override
	public void reloaded(EObject before, EObject now) {
		actorEdits += now instanceof ActorRegister ? 1 : 0;
		stamps.clear();
		reading.start();
	}

	@Override
	public void closed() {
		if (reading.job != null)
			reading.job.cancel();
		rows.clear();
	}

	private void news(Map<String, DocumentRows> read, Map<String, String> readStamps) {
		rows.putAll(read);
		stamps.putAll(readStamps);
		listeners.forEach(Runnable::run);
	}

	/** One job at a time; what is asked for meanwhile is read afterwards. */
	private final class Reading {

		private ReadingJob job;
		private boolean again;

		void start() {
			if (job != null) {
				again = true;
				return;
			}
			job = new ReadingJob();
			job.schedule();
		}

		void done() {
			job = null;
			listeners.forEach(Runnable::run);
			if (again) {
				again = false;
				start();
			}
		}
	}

	/** An open document's models, copied: the job may take its time. */
	private record Open(EditableDocument document, DocumentAnnotations annotations, String stamp) {
	}

	/** Reads the rows of all documents that changed since they were read last. */
	private final class ReadingJob extends Job {

		private final List<String> names = session.summaries().stream().map(summary -> summary.name()).toList();
		private final Map<String, String> before = new HashMap<>(stamps);
		private final Map<String, Open> open = new HashMap<>();
		/** Open documents: what their files say is not the latest. */
		private final Set<String> current = new HashSet<>();
		private final ActorRegister actors = EcoreUtil.copy(session.actors());
		private final String actorStamp = "actors " + actorEdits + "+";
		private final Map<String, DocumentRows> fresh = new HashMap<>();
		private final Map<String, String> freshStamps = new HashMap<>();
		private long lastNews = System.currentTimeMillis();

		ReadingJob() {
			super("Reading tables of " + session.project().getName());
			setSystem(true);
			for (SessionDocument document : session.openDocuments()) {
				String stamp = actorStamp + "edits " + documentEdits.getOrDefault(document.name(), 0);
				if (!stamp.equals(before.get(document.name())))
					open.put(document.name(), new Open(document.base(), EcoreUtil.copy(document.annotations()), stamp));
				current.add(document.name());
			}
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			try {
				List<String> changed = new ArrayList<>();
				for (Open document : open.values())
					take(OpenProject.rows(document.document(), document.annotations(), actors), document.stamp());
				for (String name : names)
					if (!current.contains(name) && !stamp(name).equals(before.get(name)))
						changed.add(name);
				tell();
				session.corpus().rows(changed, actors, new MonitorProgress(monitor), read -> take(read, stamp(read.source().document())));
			} catch (OperationCanceledException e) {
				return Status.CANCEL_STATUS;
			} catch (IOException e) {
				ILog.of(getClass()).error("reading the tables of " + session.project().getName(), e);
			} finally {
				tell();
				later(reading::done);
			}
			return Status.OK_STATUS;
		}

		/** A file that is gone meanwhile has a stamp of its own. */
		private String stamp(String name) {
			try {
				return actorStamp + session.corpus().stamp(name);
			} catch (IOException e) {
				return actorStamp + e.getMessage();
			}
		}

		private void take(DocumentRows read, String stamp) {
			fresh.put(read.source().document(), read);
			freshStamps.put(read.source().document(), stamp);
			if (System.currentTimeMillis() - lastNews > MILLIS_BETWEEN_NEWS)
				tell();
		}

		private void tell() {
			lastNews = System.currentTimeMillis();
			if (fresh.isEmpty())
				return;
			Map<String, DocumentRows> told = Map.copyOf(fresh);
			Map<String, String> toldStamps = Map.copyOf(freshStamps);
			fresh.clear();
			freshStamps.clear();
			later(() -> news(told, toldStamps));
		}

		private void later(Runnable what) {
			Display display = Display.getDefault();
			if (!display.isDisposed())
				display.asyncExec(what);
		}
	}
}
