package warrant.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;

/** What follows from the tree of codes. */
public final class Codebooks {

	private Codebooks() {
	}

	/** Whether {@code child} may be moved below {@code parent}: else both would leave the codebook, as a circle that nothing contains. */
	public static boolean mayContain(Code parent, Code child) {
		return !EcoreUtil.isAncestor(child, parent);
	}

	/** Every code, each before those below it, in the analyst's order. */
	public static List<Code> all(Codebook codebook) {
		List<Code> all = new ArrayList<>();
		codebook.getCodes().forEach(code -> collect(code, all));
		return all;
	}

	private static void collect(Code code, List<Code> all) {
		all.add(code);
		code.getChildren().forEach(child -> collect(child, all));
	}

	/** The code of that id, wherever it lies in the tree. */
	public static Optional<Code> find(Codebook codebook, String id) {
		return all(codebook).stream().filter(code -> id.equals(code.getId())).findFirst();
	}
}
