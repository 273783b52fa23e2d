package warrant.storage;

import java.util.Map;

import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMISaveImpl;

/**
 * Writes U+FFFD for what XML 1.0 cannot hold (control characters, lone surrogates, U+FFFE and U+FFFF; section 2.2), where EMF would throw
 * halfway: a form feed in a quote must not keep an analyst from saving.
 */
public final class LegalXmlSave extends XMISaveImpl {

	LegalXmlSave(XMLHelper helper) {
		super(helper);
	}

	@Override
	protected void init(XMLResource resource, Map<?, ?> options) {
		super.init(resource, options);
		escape = new LegalEscape();
	}

	/** The same length, so that offsets hold. */
	public static String legal(String text) {
		StringBuilder changed = null;
		for (int i = 0; i < text.length(); i++) {
			if (isLegal(text, i))
				continue;
			if (changed == null)
				changed = new StringBuilder(text);
			changed.setCharAt(i, '\uFFFD');
		}
		return changed == null ? text : changed.toString();
	}

	private static boolean isLegal(String text, int at) {
		char c = text.charAt(at);
		if (Character.isHighSurrogate(c))
			return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
		if (Character.isLowSurrogate(c))
			return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
		return c >= ' ' && c < '\uFFFE' || c == '\t' || c == '\n' || c == '\r';
	}

	private static final class LegalEscape extends Escape {

		LegalEscape() {
			setMappingLimit(Character.MAX_CODE_POINT);
			setLineFeed("\n");
		}

		@Override
		public String convert(String text) {
			return super.convert(legal(text));
		}

		@Override
		public String convertText(String text) {
			return super.convertText(legal(text));
		}

		@Override
		public String convertLines(String text) {
			return super.convertLines(legal(text));
		}
	}
}
