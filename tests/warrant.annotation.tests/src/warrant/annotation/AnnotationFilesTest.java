package warrant.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import warrant.text.Span;

class AnnotationFilesTest {

	private static final AnnotationFactory FACTORY = AnnotationFactory.eINSTANCE;

	@TempDir
	Path folder;

	@Test
	void randomAnnotationsAreTheSameAfterSaveAndLoad() throws IOException {
		RandomAnnotations random = new RandomAnnotations(RandomAnnotations.seed());
		for (int i = 0; i < 100; i++) {
			String text = random.text(i);
			DocumentAnnotations annotations = random.on(text, i % 30);
			String xmi = xmi(annotations);
			DocumentAnnotations again = AnnotationFiles.read(xmi.getBytes(StandardCharsets.UTF_8), "x", DocumentAnnotations.class);
			assertTrue(EcoreUtil.equals(annotations, again), xmi);
			assertEquals(xmi, xmi(again));
			assertEquals(List.of(), new AnnotationChecker().check(again, text));
		}
	}

	@Test
	void theOrderOfMakingDoesNotShowInTheFile() throws IOException {
		String text = "Taxes must rise because debt is high.";
		DocumentAnnotations one = Annotations.create("d", "a.txt", text);
		one.getAnnotations().addAll(List.of(mention("b", text, 20), mention("a", text, 20), mention("c", text, 3)));
		DocumentAnnotations other = Annotations.create("d", "a.txt", text);
		other.getAnnotations().addAll(List.of(mention("c", text, 3), mention("b", text, 20), mention("a", text, 20)));
		assertEquals(xmi(one), xmi(other));
		assertEquals("b", one.getAnnotations().get(0).getId(), "saving leaves the model alone");
		DocumentAnnotations loaded = AnnotationFiles.read(xmi(one).getBytes(StandardCharsets.UTF_8), "x", DocumentAnnotations.class);
		assertEquals(List.of("c", "a", "b"), loaded.getAnnotations().stream().map(Annotation::getId).toList());
	}

	@Test
	void everyRootIsSavedAndLoaded() throws IOException {
		Codebook codebook = FACTORY.createCodebook();
		Code parent = FACTORY.createCode();
		parent.setId("c1");
		parent.setName("Economy");
		Code child = FACTORY.createCode();
		child.setId("c2");
		child.setName("Tax");
		child.getExamples().add("Taxes must rise.");
		parent.getChildren().add(child);
		codebook.getCodes().add(parent);
		assertTrue(EcoreUtil.equals(codebook, AnnotationFiles.loadCodebook(saved(codebook))));

		ActorRegister actors = FACTORY.createActorRegister();
		actors.getActors().addAll(List.of(actor("b"), actor("a")));
		assertEquals(List.of("a", "b"), AnnotationFiles.loadActors(saved(actors)).getActors().stream().map(Actor::getId).toList());

		DocumentRegister documents = FACTORY.createDocumentRegister();
		documents.getDocuments().add(FACTORY.createDocumentEntry());
		documents.getDocuments().get(0).setPath("b.txt");
		documents.getDocuments().add(FACTORY.createDocumentEntry());
		documents.getDocuments().get(1).setPath("a.txt");
		assertEquals("a.txt", AnnotationFiles.loadDocuments(saved(documents)).getDocuments().get(0).getPath());

		Statements statements = FACTORY.createStatements();
		statements.getLinks().add(link("l", "x", "y", true));
		assertTrue(EcoreUtil.equals(statements, AnnotationFiles.loadStatements(saved(statements))));
	}

	@Test
	void theWrongRootIsNamed() throws IOException {
		Path file = saved(FACTORY.createCodebook());
		assertEquals(file + ": is not a register of actors, it holds Codebook",
				assertThrows(IOException.class, () -> AnnotationFiles.loadActors(file)).getMessage());
	}

	@Test
	void aMissingFileIsNamed() {
		Path file = folder.resolve("codebook.xmi");
		assertEquals(file + ": there is no such file", assertThrows(IOException.class, () -> AnnotationFiles.loadCodebook(file)).getMessage());
	}

	@Test
	void aCutFileIsAClearErrorAtEveryLength() throws IOException {
		RandomAnnotations random = new RandomAnnotations(5);
		byte[] xmi = xmi(random.on(random.text(50), 5)).getBytes(StandardCharsets.UTF_8);
		for (int length = 0; length < xmi.length - 2; length += 7) {
			byte[] cut = Arrays.copyOf(xmi, length);
			String message = assertThrows(IOException.class, () -> AnnotationFiles.read(cut, "f", DocumentAnnotations.class)).getMessage();
			assertTrue(message.startsWith("f: line "), message);
		}
	}

	@Test
	void anUnresolvedMergeIsNamed() throws IOException {
		Path file = saved(FACTORY.createCodebook());
		Files.writeString(file, Files.readString(file) + "<<<<<<< HEAD\n=======\n>>>>>>> theirs\n");
		assertTrue(assertThrows(IOException.class, () -> AnnotationFiles.loadCodebook(file)).getMessage()
				.contains("an unresolved git merge between HEAD and theirs"));
	}

	private Path saved(EObject root) throws IOException {
		Path file = folder.resolve(root.eClass().getName() + ".xmi");
		AnnotationFiles.save(root, file);
		return file;
	}

	private static MentionAnnotation mention(String id, String text, int start) {
		MentionAnnotation mention = FACTORY.createMentionAnnotation();
		mention.setId(id);
		Annotations.place(mention, text, new Span(start, start + 4));
		return mention;
	}

	private static Actor actor(String id) {
		Actor actor = FACTORY.createActor();
		actor.setId(id);
		actor.setName(id);
		return actor;
	}

	private static Link link(String id, String first, String second, boolean together) {
		Link link = FACTORY.createLink();
		link.setId(id);
		link.setFirst(first);
		link.setSecond(second);
		link.setTogether(together);
		return link;
	}

	private static String xmi(EObject root) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		AnnotationFiles.write(root, out);
		return out.toString(StandardCharsets.UTF_8);
	}
}
