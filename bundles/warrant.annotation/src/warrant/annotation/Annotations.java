package warrant.annotation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;

import warrant.annotation.internal.LegalXmlSave;
import warrant.text.Span;

/** Makes annotations and says what follows from them. Not undoable: what an analyst edits goes through the commands of the edit bundle. */
public final class Annotations {

	private Annotations() {
	}

	/** Nothing decided yet about a document; {@code text} is the frozen one that offsets will count in. */
	public static DocumentAnnotations create(String documentId, String name, String text) {
		DocumentAnnotations annotations = AnnotationFactory.eINSTANCE.createDocumentAnnotations();
		annotations.setDocument(documentId);
		annotations.setName(name);
		annotations.setTextSha256(sha256(text));
		return annotations;
	}

	/** Puts an annotation over a span: offsets, quote and context. */
	public static void place(Annotation annotation, String text, Span span) {
		Anchor anchor = Anchor.of(text, span.start(), span.end());
		annotation.setStart(span.start());
		annotation.setEnd(span.end());
		annotation.setQuote(anchor.quote());
		annotation.setPrefix(anchor.prefix());
		annotation.setSuffix(anchor.suffix());
	}

	/** Adds an annotation at its place in the document's order; it must have its place and id already. */
	public static void add(DocumentAnnotations annotations, Annotation annotation) {
		int low = 0;
		int high = annotations.getAnnotations().size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (AnnotationFiles.BY_PLACE.compare(annotations.getAnnotations().get(middle), annotation) <= 0)
				low = middle + 1;
			else
				high = middle;
		}
		annotations.getAnnotations().add(low, annotation);
	}

	/** Signs a decision: a fresh id where it has none, the coder, and the time to the second. */
	public static void sign(Decision decision, String coder, Instant time) {
		if (decision.getId() == null)
			decision.setId(UUID.randomUUID().toString());
		decision.setCoder(coder);
		decision.setTime(time.truncatedTo(ChronoUnit.SECONDS).toString());
	}

	/**
	 * Whether the words of an annotation stand where it says. Characters that XML can't hold, and that a file thus replaces, agree with their
	 * replacement.
	 */
	public static boolean isPlaced(Annotation annotation, String text) {
		int start = annotation.getStart();
		int end = annotation.getEnd();
		if (start < 0 || end <= start || end > text.length() || annotation.getQuote() == null)
			return false;
		String words = text.substring(start, end);
		return words.equals(annotation.getQuote()) || LegalXmlSave.legal(words).equals(LegalXmlSave.legal(annotation.getQuote()));
	}

	/** Lower-case hex checksum of a text in UTF-8, as in {@link warrant.text.Document#textSha256()}. */
	public static String sha256(String text) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}

	/** Names an annotation in messages: its layer and its words, cut after 60 code units. */
	static String words(Annotation annotation) {
		String layer = annotation.eClass().getName().replace("Annotation", "").toLowerCase(Locale.ROOT);
		String quote = annotation.getQuote() == null ? "" : annotation.getQuote().strip().replaceAll("\\s+", " ");
		return layer + " '" + (quote.length() > 60 ? quote.substring(0, 59) + "\u2026" : quote) + "' at " + annotation.getStart();
	}
}
