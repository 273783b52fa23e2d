package warrant.text.internal;

import java.io.IOException;

/** Reads one family of formats. Stateless, safe to share between threads. */
public interface FormatReader {

	/** @throws warrant.text.UnreadableDocumentException when the bytes are not what the file's name says */
	Draft read(Source source) throws IOException;
}
