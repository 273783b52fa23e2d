package warrant.corpus.indexing;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import warrant.corpus.IndexReport;
import warrant.corpus.Progress;
import warrant.corpus.folder.CorpusFolder;
import warrant.corpus.reading.CorpusReader;
import warrant.index.CorpusIndex;
import warrant.index.IndexedActor;

/** Brings the index of a folder up to date while its documents come by; nothing counts until {@link #commit()}. */
public final class IndexUpdate implements Closeable {

	private static final int MOST_ALIASES = 20;

	private final CorpusIndex index;
	private final Map<String, String> before;
	private final Map<String, IndexedActor> actors = new HashMap<>();
	private int added;
	private int unchanged;
	private int removed;

	public IndexUpdate(CorpusFolder folder, Progress progress) throws IOException {
		index = CorpusIndex.open(folder.index(), progress::notice);
		before = new HashMap<>(index.contents());
	}

	public void add(CorpusReader.Reading reading) throws IOException {
		String name = reading.document().document().name();
		if (reading.fingerprint().equals(before.remove(name))) {
			unchanged++;
		} else {
			index.put(IndexRecords.of(reading.document(), reading.fingerprint()));
			added++;
		}
		for (IndexedActor actor : IndexRecords.actors(reading.document()))
			actors.merge(actor.id(), actor, IndexUpdate::joined);
	}

	/** A document that could not be read stays as it was when it was last read. */
	public void keep(String name) {
		before.remove(name);
	}

	private static IndexedActor joined(IndexedActor one, IndexedActor other) {
		Set<String> aliases = new LinkedHashSet<>(one.aliases());
		aliases.addAll(other.aliases());
		List<String> first = new ArrayList<>(aliases).subList(0, Math.min(MOST_ALIASES, aliases.size()));
		return new IndexedActor(one.id(), one.name(), one.kind(), List.copyOf(first));
	}

	/** Takes out what is no longer there and makes all durable; does not write when nothing changed. */
	public IndexReport commit() throws IOException {
		for (String gone : before.keySet()) {
			index.delete(gone);
			removed++;
		}
		if (added + removed > 0) {
			index.putActors(actors.values());
			index.commit();
		}
		return new IndexReport(added, unchanged, removed, List.of());
	}

	@Override
	public void close() throws IOException {
		index.close();
	}
}
