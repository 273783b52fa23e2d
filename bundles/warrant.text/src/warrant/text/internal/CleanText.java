package warrant.text.internal;

/** The form in which every text is kept: LF line ends, no BOM, a lone surrogate is U+FFFD. */
public final class CleanText {

	private CleanText() {
	}

	public static String of(String raw) {
		int from = !raw.isEmpty() && raw.charAt(0) == '\ufeff' ? 1 : 0;
		StringBuilder clean = null;
		for (int i = from; i < raw.length(); i++) {
			char c = raw.charAt(i);
			boolean pair = Character.isHighSurrogate(c) && i + 1 < raw.length() && Character.isLowSurrogate(raw.charAt(i + 1));
			boolean lone = !pair && Character.isSurrogate(c);
			if (clean == null && (c == '\r' || lone))
				clean = new StringBuilder(raw.length()).append(raw, from, i);
			if (clean != null && !(c == '\r' && i + 1 < raw.length() && raw.charAt(i + 1) == '\n'))
				clean.append(lone ? '\ufffd' : c == '\r' ? '\n' : c);
			if (pair) {
				i++;
				if (clean != null)
					clean.append(raw.charAt(i));
			}
		}
		return clean != null ? clean.toString() : raw.substring(from);
	}
}
