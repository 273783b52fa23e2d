package warrant.corpus.editing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.common.util.EList;

import warrant.annotation.Code;
import warrant.annotation.Codebook;
import warrant.annotation.Codebooks;
import warrant.annotation.AnnotationFactory;

/** What an analyst does with codes. Changes the codebook it was given, in place; what is coded with them is {@link Recoding}'s. */
public final class CodebookEdits {

	private static final String COLOUR = "#[0-9a-fA-F]{6}";

	private final Codebook codebook;

	public CodebookEdits(Codebook codebook) {
		this.codebook = codebook;
	}

	/** A new code in a colour few others have. @param parent empty: at the top */
	public Code create(Optional<Code> parent, String name) {
		Code code = AnnotationFactory.eINSTANCE.createCode();
		code.setId(UUID.randomUUID().toString());
		code.setName(name(name));
		code.setColour(parent.map(Code::getColour).orElseGet(() -> CodeColours.next(codebook).css()));
		below(parent).add(code);
		return code;
	}

	private EList<Code> below(Optional<Code> parent) {
		return parent.isPresent() ? parent.get().getChildren() : codebook.getCodes();
	}

	private static String name(String wanted) {
		String name = wanted.strip().replaceAll("\\s+", " ");
		if (name.isEmpty())
			throw new IllegalArgumentException("a code needs a name");
		return name;
	}

	public void rename(Code code, String wanted) {
		code.setName(name(wanted));
	}

	/** @param colour {@code #rrggbb} */
	public void recolour(Code code, String colour) {
		if (!colour.matches(COLOUR))
			throw new IllegalArgumentException("'" + colour + "' is no colour: write #rrggbb");
		code.setColour(colour);
	}

	/** When the code applies and when not; blank: nothing is said. */
	public void define(Code code, String definition) {
		code.setDefinition(definition.isBlank() ? null : definition.strip());
	}

	/** Typical passages, blank ones left out. */
	public void examples(Code code, Collection<String> passages) {
		List<String> given = passages.stream().map(String::strip).filter(passage -> !passage.isEmpty()).distinct().toList();
		if (!given.equals(code.getExamples())) {
			code.getExamples().clear();
			code.getExamples().addAll(given);
		}
	}

	/**
	 * The key that puts the code on words; blank: none.
	 *
	 * @throws IllegalArgumentException when it is longer than a letter or digit, or another code's
	 */
	public void key(Code code, String wanted) {
		String key = wanted.strip().toLowerCase(Locale.ROOT);
		if (key.isEmpty()) {
			code.setKey(null);
			return;
		}
		if (!key.matches("[\\p{L}\\p{N}]"))
			throw new IllegalArgumentException("'" + wanted + "' is no key: choose a letter or a digit");
		Codebooks.all(codebook).stream().filter(other -> other != code && key.equals(other.getKey())).findFirst().ifPresent(other -> {
			throw new IllegalArgumentException("the key '" + key + "' belongs to " + other.getName());
		});
		code.setKey(key);
	}

	/**
	 * Moves a code below another, or to the top.
	 *
	 * @param before the code it shall stand before; empty: at the end
	 * @throws IllegalArgumentException when it would come to lie below itself
	 */
	public void move(Code code, Optional<Code> parent, Optional<Code> before) {
		if (parent.isPresent() && !Codebooks.mayContain(parent.get(), code))
			throw new IllegalArgumentException(code.getName() + " can't lie below itself");
		EList<Code> old = siblings(code);
		old.remove(code);
		EList<Code> now = below(parent);
		int index = before.map(now::indexOf).filter(at -> at >= 0).orElse(now.size());
		now.add(index, code);
	}

	private EList<Code> siblings(Code code) {
		return code.eContainer() instanceof Code parent ? parent.getChildren() : codebook.getCodes();
	}

	/**
	 * One code of several: what lies below them, what was noted and given as example goes along. What is coded with them has to be recoded.
	 *
	 * @throws IllegalArgumentException when nothing is left to merge, or the one lies below one of the others
	 */
	public void merge(Collection<Code> parts, Code into) {
		List<Code> others = parts.stream().filter(code -> code != into).distinct().toList();
		if (others.isEmpty())
			throw new IllegalArgumentException("choose two different codes to merge");
		for (Code part : others) {
			if (!Codebooks.mayContain(into, part))
				throw new IllegalArgumentException(into.getName() + " lies below " + part.getName() + ": merge the other way round");
			into.getChildren().addAll(new ArrayList<>(part.getChildren()));
			into.getMemos().addAll(new ArrayList<>(part.getMemos()));
			List<String> examples = new ArrayList<>(into.getExamples());
			examples.addAll(part.getExamples());
			examples(into, examples);
			if (part.getDefinition() != null)
				into.setDefinition(into.getDefinition() == null ? part.getDefinition() : into.getDefinition() + "\n" + part.getDefinition());
			siblings(part).remove(part);
		}
	}

	/** A code beside another, for some of what the other was put on. */
	public Code split(Code code, String name) {
		Optional<Code> parent = code.eContainer() instanceof Code above ? Optional.of(above) : Optional.empty();
		Code part = create(parent, name);
		part.setColour(CodeColours.next(codebook).css());
		move(part, parent, Optional.empty());
		below(parent).move(below(parent).indexOf(code) + 1, part);
		return part;
	}

	/** Takes a code out, with those below it. @return ids of all that are gone: they have to be taken off what is coded */
	public List<String> delete(Code code) {
		List<String> ids = new ArrayList<>(List.of(code.getId()));
		code.eAllContents().forEachRemaining(below -> {
			if (below instanceof Code child)
				ids.add(child.getId());
		});
		siblings(code).remove(code);
		return ids;
	}
}
