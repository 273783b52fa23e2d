package warrant.ui.codebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.ILog;

import warrant.corpus.tables.NodeMemoRow;

/** Memos of maps as they are saved; a map that has not changed is not read again. One job at a time. */
final class MapMemos {

	private record Read(FileTime time, List<NodeMemoRow> rows) {
	}

	private final Map<Path, Read> known = new HashMap<>();

	/** A map that is damaged has none here: whoever opens it is told. */
	synchronized List<NodeMemoRow> of(List<Path> maps) {
		List<NodeMemoRow> rows = new ArrayList<>();
		for (Path map : maps)
			try {
				rows.addAll(of(map));
			} catch (IOException e) {
				ILog.of(MapMemos.class).warn(e.getMessage());
			}
		return rows;
	}

	private List<NodeMemoRow> of(Path map) throws IOException {
		FileTime time = Files.getLastModifiedTime(map);
		Read read = known.get(map);
		if (read == null || !read.time().equals(time)) {
			read = new Read(time, NodeMemoRow.of(map));
			known.put(map, read);
		}
		return read.rows();
	}
}
