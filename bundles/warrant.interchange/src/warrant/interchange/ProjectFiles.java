package warrant.interchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import warrant.annotation.Actor;
import warrant.annotation.ActorRegister;
import warrant.annotation.Annotation;
import warrant.annotation.AnnotationFiles;
import warrant.annotation.Code;
import warrant.annotation.ComponentAnnotation;
import warrant.annotation.DocumentAnnotations;
import warrant.annotation.Link;
import warrant.annotation.RelationAnnotation;

/** Counts what is in the files of a corpus project that are not maps, told by their names. */
final class ProjectFiles {

	private static final SortedMap<String, Integer> NONE = new TreeMap<>();

	private ProjectFiles() {
	}

	/** Empty where the name is none of a corpus project. */
	static Optional<Inspection> inspect(Path file) throws IOException {
		String name = file.getFileName() == null ? "" : file.getFileName().toString();
		if (name.endsWith(".annotations"))
			return Optional.of(ofAnnotations(AnnotationFiles.loadAnnotations(file)));
		return switch (name) {
		case "codebook.xmi" -> Optional.of(counted("codebook", 0, codes(AnnotationFiles.loadCodebook(file).getCodes()), 0));
		case "actors.xmi" -> Optional.of(ofActors(AnnotationFiles.loadActors(file)));
		case "documents.xmi" -> Optional.of(counted("documents", AnnotationFiles.loadDocuments(file).getDocuments().size(), 0, 0));
		case "statements.xmi" -> Optional.of(linked("statements", 0, AnnotationFiles.loadStatements(file).getLinks()));
		default -> Optional.empty();
		};
	}

	private static Inspection ofAnnotations(DocumentAnnotations of) {
		long characters = of.getAnnotations().stream().map(Annotation::getQuote).filter(Objects::nonNull).mapToLong(String::length).sum();
		SortedMap<String, Integer> relations = Inspector.counts(of.getRelations(), (RelationAnnotation r) -> r.getType().getLiteral());
		int edges = of.getRelations().stream().mapToInt(r -> r.getSources().size() + 1).sum();
		long actors = of.getAnnotations().stream().map(ProjectFiles::actor).filter(Objects::nonNull).distinct().count();
		return new Inspection("annotations", 1, characters, 0, (int) actors, edges, Inspector.counts(of.getAnnotations(), ProjectFiles::type),
				relations, NONE);
	}

	private static String type(Annotation annotation) {
		if (annotation instanceof ComponentAnnotation component)
			return component.getType().getLiteral();
		return annotation.eClass().getName().replace("Annotation", "").toLowerCase(Locale.ROOT);
	}

	private static String actor(Annotation annotation) {
		var feature = annotation.eClass().getEStructuralFeature("actor");
		return feature == null ? null : (String) annotation.eGet(feature);
	}

	private static int codes(List<Code> codes) {
		int count = 0;
		List<Code> open = new ArrayList<>(codes);
		for (; !open.isEmpty(); count++)
			open.addAll(open.removeLast().getChildren());
		return count;
	}

	private static Inspection ofActors(ActorRegister register) {
		Inspection links = linked("actors", register.getActors().size(), register.getLinks());
		SortedMap<String, Integer> kinds = Inspector.counts(register.getActors(), (Actor actor) -> actor.getKind().getLiteral());
		return new Inspection("actors", 0, 0, 0, links.actors(), 0, kinds, links.relations(), NONE);
	}

	private static Inspection linked(String format, int actors, List<Link> links) {
		return new Inspection(format, 0, 0, 0, actors, 0, NONE, Inspector.counts(links, (Link l) -> l.isTogether() ? "must-link" : "cannot-link"), NONE);
	}

	private static Inspection counted(String format, int documents, int codes, int actors) {
		return new Inspection(format, documents, 0, codes, actors, 0, NONE, NONE, NONE);
	}
}
