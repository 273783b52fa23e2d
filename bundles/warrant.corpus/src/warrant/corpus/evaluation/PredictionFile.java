package warrant.corpus.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import warrant.corpus.folder.AtomicFile;
import warrant.extraction.training.LabelledPrediction;

/** What was predicted item by item, as TSV: {@code doc_id start end gold predicted score}. */
public final class PredictionFile {

	private PredictionFile() {
	}

	/** @throws IOException naming the file; what was there before is untouched then */
	public static void write(List<LabelledPrediction> predictions, Path file) throws IOException {
		StringBuilder lines = new StringBuilder("doc_id\tstart\tend\tgold\tpredicted\tscore\n");
		for (LabelledPrediction p : predictions)
			lines.append(p.document()).append('\t').append(p.start()).append('\t').append(p.end()).append('\t').append(p.gold()).append('\t')
					.append(p.predicted()).append('\t').append(Math.round(p.score() * 10_000) / 10_000.0).append('\n');
		AtomicFile.write(file, out -> out.write(lines.toString().getBytes(StandardCharsets.UTF_8)));
	}
}
