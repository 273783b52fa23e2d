package warrant.corpus.statements;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import warrant.annotation.AnnotationFiles;
import warrant.annotation.Link;
import warrant.annotation.Statements;

/** Which passages a person has said do, or don't, say the same, by their annotations' ids. What was joined is joined through others too. */
public final class HandLinks {

	private final Map<String, Set<String>> together = new HashMap<>();
	private final Map<String, Set<String>> apart = new HashMap<>();

	private HandLinks() {
	}

	/** Nobody has said anything. */
	public static HandLinks none() {
		return new HandLinks();
	}

	/** Those of {@code statements.xmi}; none where there is no such file. @throws IOException when it can't be read */
	public static HandLinks load(Path file) throws IOException {
		return Files.exists(file) ? of(AnnotationFiles.loadStatements(file)) : none();
	}

	public static HandLinks of(Statements statements) {
		HandLinks links = new HandLinks();
		for (Link link : statements.getLinks()) {
			Map<String, Set<String>> into = link.isTogether() ? links.together : links.apart;
			into.computeIfAbsent(link.getFirst(), f -> new LinkedHashSet<>()).add(link.getSecond());
			into.computeIfAbsent(link.getSecond(), f -> new LinkedHashSet<>()).add(link.getFirst());
		}
		return links;
	}

	/** Everything that must be with it, directly or through others, not itself. */
	Set<String> together(String id) {
		Set<String> reached = new LinkedHashSet<>(Set.of(id));
		ArrayDeque<String> open = new ArrayDeque<>(reached);
		while (!open.isEmpty())
			for (String next : together.getOrDefault(open.poll(), Set.of()))
				if (reached.add(next))
					open.add(next);
		reached.remove(id);
		return reached;
	}

	/** What may not be with it, nor with what must be with it. */
	Set<String> apart(String id) {
		Set<String> barred = new LinkedHashSet<>(apart.getOrDefault(id, Set.of()));
		for (String other : together(id))
			barred.addAll(apart.getOrDefault(other, Set.of()));
		return barred;
	}
}
