package warrant.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;

/** Collects what a checker finds, and checks what all roots share: ids. */
final class Findings {

	private final List<Finding> all = new ArrayList<>();

	List<Finding> all() {
		return all;
	}

	void error(String check, EObject at, String message) {
		all.add(new Finding(Severity.ERROR, check, id(at), message));
	}

	void warn(String check, EObject at, String message) {
		all.add(new Finding(Severity.WARNING, check, id(at), message));
	}

	void require(boolean holds, String check, EObject at, String message) {
		if (!holds)
			error(check, at, message);
	}

	/** Every id of a root is there, without blanks, and given once. */
	void ids(EObject root) {
		Map<String, EObject> seen = new HashMap<>();
		root.eAllContents().forEachRemaining(element -> {
			if (!(element instanceof Identified identified))
				return;
			String id = identified.getId();
			if (id == null || id.isBlank() || id.chars().anyMatch(Character::isWhitespace))
				error("id", element, words(element) + " has " + (id == null ? "no id" : "the id '" + id + "', which is blank or holds a space"));
			else if (seen.put(id, element) != null)
				error("id", element, "the id " + id + " is given twice, the second time to " + words(element));
		});
	}

	/** Both ends of each link are known and two, and no pair is told to be one and not one. */
	void links(List<Link> links, Predicate<String> known) {
		Map<List<String>, Boolean> said = new HashMap<>();
		for (Link link : links) {
			for (String end : new String[] { link.getFirst(), link.getSecond() })
				require(end != null && known.test(end), "reference", link, words(link) + " refers to " + end + ", which is not there");
			if (link.getFirst() == null || link.getSecond() == null)
				continue;
			require(!link.getFirst().equals(link.getSecond()), "link", link, words(link) + " joins " + link.getFirst() + " with itself");
			Boolean before = said.put(List.of(link.getFirst(), link.getSecond()).stream().sorted().toList(), link.isTogether());
			require(before == null || before == link.isTogether(), "link", link,
					words(link) + " contradicts another: " + link.getFirst() + " and " + link.getSecond() + " are to be one and not to be one");
		}
	}

	/** A person knows an annotation by its words, a code or actor by its name, the rest by the id. */
	static String words(EObject element) {
		return switch (element) {
		case Annotation a -> Annotations.words(a);
		case Code c when c.getName() != null -> "code '" + c.getName() + "'";
		case Actor a when a.getName() != null -> "actor '" + a.getName() + "'";
		case DocumentEntry d when d.getPath() != null -> "document " + d.getPath();
		default -> {
			String kind = element.eClass().getName().replace("Annotation", "").toLowerCase(Locale.ROOT);
			yield id(element).isEmpty() ? "a " + kind : kind + " " + id(element);
		}
		};
	}

	static String id(EObject element) {
		return element instanceof Identified i && i.getId() != null ? i.getId() : "";
	}
}
