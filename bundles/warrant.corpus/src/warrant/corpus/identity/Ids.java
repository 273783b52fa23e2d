package warrant.corpus.identity;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** UUIDs made from what a thing is, so that the same documents give the same map, byte for byte, in every run. */
public final class Ids {

	private Ids() {
	}

	/** A version 3 UUID of the parts. */
	public static String of(Object... parts) {
		StringBuilder name = new StringBuilder("warrant");
		for (Object part : parts)
			name.append('\n').append(part);
		return UUID.nameUUIDFromBytes(name.toString().getBytes(StandardCharsets.UTF_8)).toString();
	}
}
