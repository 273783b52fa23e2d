package warrant.interchange.aif;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import warrant.argument.ArgumentMap;
import warrant.interchange.Loss;
import warrant.interchange.LossReport;
import warrant.interchange.MapReader;
import warrant.interchange.ReadResult;

/** Reads AIF JSON of AIFdb and OVA ({@link AifParser} says which forms). */
public final class AifReader implements MapReader {

	@Override
	public ReadResult read(Path file) throws IOException {
		AifParser parser = new AifParser(file);
		AifGraph graph = parser.parse();
		AifToMap conversion = new AifToMap(graph, file.getFileName().toString().replaceFirst("(?i)(\\.aif)?\\.(json|xaif)$", ""));
		ArgumentMap map = conversion.map();
		List<Loss> losses = new ArrayList<>(parser.losses());
		losses.addAll(conversion.losses());
		return new ReadResult(map, new LossReport(losses));
	}

	/** What stands in the file, before anything is made of it. */
	public static AifGraph graph(Path file) throws IOException {
		return new AifParser(file).parse();
	}
}
