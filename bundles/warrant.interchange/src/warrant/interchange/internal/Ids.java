package warrant.interchange.internal;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** UUIDs for what other tools number or name: the same words give the same id, so that reading a file again changes nothing. */
public final class Ids {

	private Ids() {
	}

	/** A name-based UUID (RFC 9562, version 3). */
	public static String of(String... words) {
		return UUID.nameUUIDFromBytes(String.join("\u0000", words).getBytes(StandardCharsets.UTF_8)).toString();
	}
}
