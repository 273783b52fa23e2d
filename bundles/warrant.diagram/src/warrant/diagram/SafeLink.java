package warrant.diagram;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Addresses that may be written into a page: relative ones, http, https, file and mailto; never script. */
public final class SafeLink {
	private static final Set<String> SCHEMES = Set.of("http", "https", "file", "mailto");

	private SafeLink() {
	}

	/** The address, or empty where it is null, no address at all, or of another kind. */
	public static Optional<String> of(String address) {
		if (address == null || address.isBlank()) {
			return Optional.empty();
		}
		try {
			URI uri = new URI(address.strip());
			boolean safe = uri.getScheme() == null || SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT));
			return safe ? Optional.of(uri.toString()) : Optional.empty();
		} catch (URISyntaxException e) {
			return Optional.empty();
		}
	}
}
