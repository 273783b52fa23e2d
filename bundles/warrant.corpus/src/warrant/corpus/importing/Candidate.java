package warrant.corpus.importing;

import java.util.Map;
import java.util.Optional;

import warrant.text.Metadata;

/**
 * A file that may be imported.
 *
 * @param name as it would be called in the project
 * @param read what the file says about itself
 * @param sha256 of its content; empty where it can't be read
 * @param problem why it can't be read
 */
public record Candidate(String name, Metadata read, String sha256, Optional<String> problem) {

	/** What would be known of it: what its name says goes over what it says itself. */
	public Metadata with(Optional<NamePattern> pattern) {
		return read.overriddenBy(new Metadata(pattern.flatMap(names -> names.read(name)).orElse(Map.of())));
	}

	/** Whether its name says what the pattern looks for; true without one. */
	public boolean fits(Optional<NamePattern> pattern) {
		return pattern.isEmpty() || pattern.get().read(name).isPresent();
	}
}
