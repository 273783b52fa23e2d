package warrant.interchange.argdown;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Argdown's names for symbols, written {@code .name.} or {@code :name:} (those of Argdown 1.7). */
final class Shortcodes {

	private static final String TABLE = """
			A ∀ E ∃ O 𝗢 P 𝗣 -> → <-> ↔ ~ ¬ ^ ∧ v ∨ v_ ⊻ <> ◇ [] ◻ happy 😀 smile ☺ smiley ☺ laugh 😆 lol 😆 rofl 🤣 joy 😂 heart ❤
			? ❓ question ❓ love 😍 wink 😉 shush 🤫 meh 😐 eye-roll 🙄 sad 😢 disappointed 😞 scream 😱 +1 👍 up 👍 -1 👎 down 👎
			think 🤔 star ⭐ y ✔ agree ✔ n ❌ disagree ❌""";

	private static final Map<String, String> SYMBOLS = new HashMap<>();

	static {
		String[] words = TABLE.split("\\s+");
		for (int i = 0; i + 1 < words.length; i += 2)
			SYMBOLS.put(words[i], words[i + 1]);
	}

	private Shortcodes() {
	}

	/** The symbol, without the dots or colons around its name. */
	static Optional<String> symbol(String name) {
		return Optional.ofNullable(SYMBOLS.get(name));
	}
}
