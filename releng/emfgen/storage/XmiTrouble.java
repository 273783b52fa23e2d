package warrant.storage;

import java.io.CharConversionException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.xml.sax.SAXParseException;

/** Says in words, with file and line, why a file could not be read as a model. */
record XmiTrouble(String name, byte[] bytes, EPackage model) {

	IOException from(Exception problem) {
		Throwable cause = root(problem);
		int line = line(cause);
		String what = merge();
		if (what != null)
			return new IOException(name + ": " + what, problem);
		return new IOException(name + (line > 0 ? ": line " + line : "") + ": " + words(cause), problem);
	}

	IOException foreign(String expected, List<EObject> found) {
		String namespace = found.isEmpty() ? null : found.get(0).eClass().getEPackage().getNsURI();
		if (!found.isEmpty() && !model.getNsURI().equals(namespace))
			return new IOException(name + ": " + namespace(namespace));
		String what = found.isEmpty() ? "nothing of this model" : found.size() > 1 ? found.size() + " roots" : found.get(0).eClass().getName();
		return new IOException(name + ": is not " + expected + ", it holds " + what);
	}

	private String words(Throwable cause) {
		return switch (cause) {
		case PackageNotFoundException e -> namespace(e.uri());
		case UnresolvedReferenceException e -> "refers to " + e.getReference() + ", which is not in the file";
		case SAXParseException e -> syntax(e.getMessage());
		case CharConversionException e -> "is not UTF-8, or is cut off within a character";
		case XMIException e -> "is not what the model allows: " + e.getMessage();
		default -> "can't be read: " + cause.getMessage();
		};
	}

	private String namespace(String uri) {
		String own = model.getNsURI();
		String stem = own.substring(0, own.lastIndexOf('/') + 1);
		if (uri != null && uri.startsWith(stem))
			return "was written by another version of Warrant: " + uri + ", this version reads " + own;
		return "holds something else: " + (uri == null || uri.isEmpty() ? "elements without a namespace" : uri);
	}

	private String syntax(String message) {
		if (bytes.length == 0 || new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.UTF_8).isBlank())
			return "the file is empty";
		if (message.contains("Premature end of file") || message.contains("must start and end within the same entity") || message.contains("must be terminated by the matching end-tag"))
			return "the file is cut off or damaged: " + message;
		if (message.contains("DOCTYPE"))
			return "has a document type, which no file of this kind has";
		return "is not well-formed XML: " + message;
	}

	/** A git merge left open: the first marker that starts a line, and the two sides it names. */
	private String merge() {
		String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
		for (int i = 0; i < lines.length; i++) {
			if (lines[i].startsWith("<<<<<<< "))
				return "line " + (i + 1) + ": an unresolved git merge between " + lines[i].substring(8).strip() + " and " + otherSide(lines, i);
		}
		return null;
	}

	private static String otherSide(String[] lines, int from) {
		for (int i = from; i < lines.length; i++) {
			if (lines[i].startsWith(">>>>>>> "))
				return lines[i].substring(8).strip();
		}
		return "another side that is missing";
	}

	private static Throwable root(Throwable problem) {
		Throwable at = problem;
		while (!(at instanceof XMIException && !(at.getCause() instanceof SAXParseException)) && at.getCause() != null && at.getCause() != at)
			at = at.getCause();
		return at;
	}

	private int line(Throwable cause) {
		if (cause instanceof CharConversionException)
			return lineOfBadByte();
		// The parser doesn't count when a file ends before its first element.
		if (cause instanceof SAXParseException e)
			return Math.max(1, e.getLineNumber());
		return cause instanceof Resource.Diagnostic d ? d.getLine() : 0;
	}

	private int lineOfBadByte() {
		ByteBuffer in = ByteBuffer.wrap(bytes);
		// Stops in front of the first bytes that are no character.
		StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length), true);
		int line = 1;
		for (int i = 0; i < in.position(); i++) {
			if (bytes[i] == '\n')
				line++;
		}
		return line;
	}
}
