package warrant.text.internal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;

import warrant.text.UnreadableDocumentException;

/** Bytes to text: a BOM decides, then UTF-8 where it fits, then UTF-16 by its zeros and spaces, then statistics; binary is refused. */
public final class TextDecoder {

	private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
	private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
	private static final Charset WESTERN = Charset.forName("windows-1252");
	private static final int SAMPLE = 1 << 16;
	/** Share of control characters above which a file is no text. */
	private static final double MOST_CONTROLS = 0.002;

	private TextDecoder() {
	}

	/**
	 * The text with LF line ends, no BOM and no lone surrogates.
	 *
	 * @throws UnreadableDocumentException when the bytes are no text, no words at all, or too long
	 */
	public static String decode(Source source) throws UnreadableDocumentException {
		refuseOtherFormats(source);
		String text = CleanText.of(raw(source.bytes()));
		if (text.length() > Source.MOST_CHARS)
			throw source.tooLong();
		if (isBinary(text))
			throw source.unreadable("is not a text file (it holds binary data); give it the extension of its real format, or take it out.");
		if (text.codePoints().noneMatch(Character::isLetterOrDigit))
			throw source.unreadable("holds no words; save it again from its source, or take it out.");
		return text;
	}

	private static void refuseOtherFormats(Source source) throws UnreadableDocumentException {
		String name = source.startsWith("%PDF-") ? "a PDF (.pdf)"
				: source.startsWith("PK\3\4") ? "a zip archive, perhaps .docx, .odt or .epub"
						: source.startsWith("{\\rtf") ? "an RTF document (.rtf)"
								: source.startsWith("\u00d0\u00cf\u0011\u00e0") ? "an old Office document (.doc)" : "";
		if (!name.isEmpty())
			throw source.unreadable("is not a text file but " + name + "; give it the right extension.");
	}

	static String raw(byte[] bytes) {
		if (starts(bytes, 0xef, 0xbb, 0xbf))
			return Utf8.decode(bytes);
		if (starts(bytes, 0xff, 0xfe, 0, 0))
			return new String(bytes, UTF_32LE);
		if (starts(bytes, 0, 0, 0xfe, 0xff))
			return new String(bytes, UTF_32BE);
		if (starts(bytes, 0xff, 0xfe))
			return utf16(bytes, 2, false);
		if (starts(bytes, 0xfe, 0xff))
			return utf16(bytes, 2, true);
		int order = Utf16.order(bytes);
		if (order != 0)
			return utf16(bytes, 0, order > 0);
		return Utf8.of(bytes).isUtf8() ? Utf8.decode(bytes) : new String(bytes, statistically(bytes));
	}

	/** By hand, since the JDK's decoder swallows the character after a lone surrogate. */
	private static String utf16(byte[] bytes, int from, boolean bigEndian) {
		char[] chars = new char[(bytes.length - from) / 2];
		for (int i = 0; i < chars.length; i++) {
			int first = bytes[from + 2 * i] & 0xff;
			int second = bytes[from + 2 * i + 1] & 0xff;
			chars[i] = (char) (bigEndian ? first << 8 | second : second << 8 | first);
		}
		return new String(chars);
	}

	private static Charset statistically(byte[] bytes) {
		CharsetDetector detector = new CharsetDetector();
		detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)));
		for (CharsetMatch match : detector.detectAll()) {
			String name = match.getName();
			if (name.startsWith("UTF-") || name.startsWith("IBM") || !Charset.isSupported(name))
				continue;
			// windows-1252 holds all printable characters of ISO-8859-1 and its quotes besides
			boolean western = name.equals("ISO-8859-1") || match.getConfidence() < 20;
			return western ? WESTERN : Charset.forName(name);
		}
		return WESTERN;
	}

	private static boolean isBinary(String text) {
		int controls = 0;
		int shown = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == 0)
				return true;
			if (c < ' ' && c != '\n' && c != '\t' && c != '\f' && c != 0x1b || c == '\ufffd' || c == 0x7f)
				controls++;
			else
				shown++;
		}
		return controls > 2 && controls > MOST_CONTROLS * shown && controls * 20 > shown;
	}

	private static boolean starts(byte[] bytes, int... magic) {
		if (bytes.length < magic.length)
			return false;
		for (int i = 0; i < magic.length; i++)
			if ((bytes[i] & 0xff) != magic[i])
				return false;
		return true;
	}

	/** The text of bytes whose charset the file names itself, UTF-8 being checked before it is believed. */
	public static String decode(byte[] bytes, Charset declared) {
		boolean wrong = declared.equals(StandardCharsets.UTF_8) && !Utf8.of(bytes).isUtf8();
		return CleanText.of(wrong ? raw(bytes) : declared.equals(StandardCharsets.ISO_8859_1) ? new String(bytes, WESTERN) : new String(bytes, declared));
	}
}
