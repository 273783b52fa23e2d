package warrant.text.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import warrant.text.UnreadableDocumentException;
import warrant.text.internal.Source;

/**
 * Looks at an office file as a zip before any parser does. Sizes in a zip's directory can lie, so that the parts are really inflated, into
 * nothing, until a limit.
 */
final class ZipGuard {

	private static final long MOST_EXPANDED = 512L << 20;
	/** XML of documents packs 5 to 30 times; bombs a thousand times. Small files may pack better, so they are let be. */
	private static final int MOST_RATIO = 150;
	private static final long SMALL = 8L << 20;
	private static final int MOST_ENTRIES = 20_000;

	private ZipGuard() {
	}

	/** @throws UnreadableDocumentException when the file is no zip, is cut off, or expands like a bomb */
	static void check(Source source) throws UnreadableDocumentException {
		Path file = source.file();
		if (source.startsWith("\u00d0\u00cf\u0011\u00e0"))
			throw source.unreadable("is locked with a password or an old Office document; open it there and save it again as .docx without a password.");
		try (ZipFile zip = new ZipFile(file.toFile())) {
			if (zip.size() > MOST_ENTRIES)
				throw source.unreadable("holds " + zip.size() + " parts, more than a document has; take it out.");
			long expanded = 0;
			byte[] buffer = new byte[1 << 16];
			Enumeration<? extends ZipEntry> entries = zip.entries();
			while (entries.hasMoreElements())
				expanded = count(zip, entries.nextElement(), expanded, buffer, source);
		} catch (ZipException damaged) {
			throw source.unreadable("is damaged or cut off, or not what its extension says; get it again from its source.", damaged);
		} catch (UnreadableDocumentException known) {
			throw known;
		} catch (IOException | IllegalArgumentException damaged) {
			throw source.unreadable("is damaged or cut off; get it again from its source.", damaged);
		}
	}

	private static long count(ZipFile zip, ZipEntry entry, long before, byte[] buffer, Source source) throws IOException {
		long expanded = before;
		try (InputStream in = zip.getInputStream(entry)) {
			for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
				expanded += n;
				if (expanded > MOST_EXPANDED || expanded > SMALL && expanded > MOST_RATIO * (long) source.bytes().length)
					throw source.unreadable("expands to far more than a document holds (a \"zip bomb\"); take it out, or save it again from its source.");
			}
		}
		return expanded;
	}
}
