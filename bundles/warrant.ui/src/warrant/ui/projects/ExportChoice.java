package warrant.ui.projects;

import java.nio.file.Path;
import java.util.List;

/** What is to be exported, and where to. @param maps files of argument maps @param formats ids, as in ExportMapCommand */
public record ExportChoice(boolean report, List<Path> maps, List<String> formats, Path folder) {

	boolean isEmpty() {
		return !report && (maps.isEmpty() || formats.isEmpty());
	}
}
