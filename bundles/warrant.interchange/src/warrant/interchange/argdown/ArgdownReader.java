package warrant.interchange.argdown;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import warrant.argument.ArgumentMap;
import warrant.interchange.Loss;
import warrant.interchange.LossReport;
import warrant.interchange.MapReader;
import warrant.interchange.ReadResult;

/** Reads Argdown, also what its own parser refuses: what makes no sense is a loss with its line. UTF-8, with or without a byte order mark. */
public final class ArgdownReader implements MapReader {

	/** 64 MB. */
	private static final long MAX_BYTES = 1L << 26;

	@Override
	public ReadResult read(Path file) throws IOException {
		if (Files.size(file) > MAX_BYTES)
			throw new IOException(file + " is larger than " + MAX_BYTES + " bytes, the most that is read of Argdown");
		String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
		if (text.indexOf('\0') >= 0)
			throw new IOException(file + " is not Argdown: it is no text");
		ArgdownLexer lexer = new ArgdownLexer(text);
		ArgdownDocument document;
		try {
			document = new ArgdownParser(lexer.tokens()).document();
		} catch (IllegalArgumentException e) {
			throw new IOException(file + ", " + e.getMessage(), e);
		}
		ArgumentMap map = new ArgdownToMap(document, file.getFileName().toString().replaceFirst("(?i)\\.(argdown|ad)$", "")).map();
		List<Loss> losses = new ArrayList<>(lexer.losses());
		losses.addAll(document.losses);
		losses.sort(Comparator.comparingInt(ArgdownReader::line));
		return new ReadResult(map, new LossReport(losses));
	}

	private static int line(Loss loss) {
		return loss.element().startsWith("line ") ? Integer.parseInt(loss.element().substring(5)) : 0;
	}
}
