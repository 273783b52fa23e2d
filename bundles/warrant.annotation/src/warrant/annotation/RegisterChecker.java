package warrant.annotation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The invariants of what a project shares. Stateless. A code below itself can't be found here: a circle of containers hangs on no codebook.
 * Whoever moves codes asks {@link Codebooks#mayContain} first.
 */
public final class RegisterChecker {

	private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
	private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

	public List<Finding> check(Codebook codebook) {
		Findings findings = new Findings();
		findings.ids(codebook);
		Set<String> keys = new HashSet<>();
		codebook.eAllContents().forEachRemaining(element -> {
			if (!(element instanceof Code code))
				return;
			String words = Findings.words(code);
			findings.require(code.getName() != null && !code.getName().isBlank(), "name", code, words + " has no name");
			if (code.getColour() != null && !COLOUR.matcher(code.getColour()).matches())
				findings.warn("colour", code, words + " has the colour '" + code.getColour() + "', which is not #rrggbb");
			if (code.getKey() != null && !keys.add(code.getKey()))
				findings.warn("key", code, words + " shares the key '" + code.getKey() + "' with another code");
		});
		return findings.all();
	}

	public List<Finding> check(ActorRegister register) {
		Findings findings = new Findings();
		findings.ids(register);
		Set<String> known = new HashSet<>();
		register.getActors().forEach(actor -> {
			known.add(actor.getId());
			findings.require(actor.getName() != null && !actor.getName().isBlank(), "name", actor, Findings.words(actor) + " has no name");
		});
		findings.links(register.getLinks(), known::contains);
		return findings.all();
	}

	public List<Finding> check(DocumentRegister register) {
		Findings findings = new Findings();
		findings.ids(register);
		Set<String> paths = new HashSet<>();
		for (DocumentEntry document : register.getDocuments()) {
			String words = Findings.words(document);
			String path = document.getPath();
			findings.require(path != null && isBelow(path), "path", document, words + " has no path below documents/");
			findings.require(path == null || paths.add(path), "path", document, words + " is registered twice");
			findings.require(document.getSha256() != null && SHA256.matcher(document.getSha256()).matches(), "sha256", document,
					words + " has the checksum '" + document.getSha256() + "', which is no SHA-256");
			properties(document, words, findings);
		}
		return findings.all();
	}

	private static boolean isBelow(String path) {
		return !path.isBlank() && !path.startsWith("/") && !path.contains("\\") && !List.of(path.split("/")).contains("..");
	}

	private static void properties(DocumentEntry document, String words, Findings findings) {
		Set<String> keys = new HashSet<>();
		for (Property property : document.getProperties()) {
			findings.require(property.getKey() != null && keys.add(property.getKey()), "property", document,
					words + " has the property " + property.getKey() + " twice or without a key");
			findings.require(property.getValue() != null && !property.getValue().isBlank(), "property", document,
					words + " has the property " + property.getKey() + " without a value");
		}
	}

	/** @param known ids of annotations of the project */
	public List<Finding> check(Statements statements, Set<String> known) {
		Findings findings = new Findings();
		findings.ids(statements);
		findings.links(statements.getLinks(), known::contains);
		return findings.all();
	}
}
