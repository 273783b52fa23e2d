package warrant.ui.parts;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainerElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;

/**
 * Documents on the left, maps on the right: words can be dragged onto a map only where both are seen. An editor that opens over one of the other
 * kind gets a stack of its own, or goes where its kind is. Whoever has put both into one stack keeps them there.
 */
final class Sides {

	/** In a window that is not as wide, the text would be too narrow to read. */
	private static final int ROOM_FOR_TWO = 1200;

	private final IWorkbenchPage page;
	private final IEditorPart opened;
	private final String kind;

	/** @param kind {@link Opening#DOCUMENT_EDITOR} or {@link Opening#MAP_EDITOR} */
	private Sides(IWorkbenchPage page, IEditorPart opened, String kind) {
		this.page = page;
		this.opened = opened;
		this.kind = kind;
	}

	/** @param before what was seen when it opened; may be null */
	static void take(IWorkbenchPage page, IEditorPart opened, String kind, IEditorPart before) {
		Sides sides = new Sides(page, opened, kind);
		MElementContainer<MUIElement> here = sides.stack(opened);
		String other = kind.equals(Opening.MAP_EDITOR) ? Opening.DOCUMENT_EDITOR : Opening.MAP_EDITOR;
		List<MElementContainer<MUIElement>> kin = sides.stacks(kind);
		if (here == null || kin.contains(here) || !sides.stacks(other).contains(here) || page.getWorkbenchWindow().getShell().getSize().x < ROOM_FOR_TWO)
			return;
		sides.move(here, kin.stream().findFirst());
		if (before != null)
			page.bringToTop(before);
		page.activate(opened);
	}

	private void move(MElementContainer<MUIElement> here, Optional<MElementContainer<MUIElement>> kin) {
		EModelService models = opened.getSite().getService(EModelService.class);
		MPart part = part(opened);
		if (kin.isPresent()) {
			models.move(part, kin.get());
			return;
		}
		MPartStack beside = models.createModelElement(MPartStack.class);
		int side = kind.equals(Opening.MAP_EDITOR) ? EModelService.RIGHT_OF : EModelService.LEFT_OF;
		models.insert(beside, (MPartSashContainerElement) (Object) here, side, 0.5f);
		models.move(part, beside);
		beside.setSelectedElement(part);
	}

	/** Where other editors of a kind are, as far as they have been seen in this session. */
	private List<MElementContainer<MUIElement>> stacks(String wanted) {
		return Arrays.stream(page.getEditorReferences()).filter(reference -> reference.getId().equals(wanted)).map(reference -> reference.getEditor(false))
				.filter(editor -> editor != null && editor != opened).map(this::stack).filter(Objects::nonNull).distinct().toList();
	}

	private MElementContainer<MUIElement> stack(IEditorPart editor) {
		MElementContainer<MUIElement> parent = part(editor).getParent();
		return (Object) parent instanceof MPartStack ? parent : null;
	}

	private static MPart part(IEditorPart editor) {
		return editor.getSite().getService(MPart.class);
	}
}
