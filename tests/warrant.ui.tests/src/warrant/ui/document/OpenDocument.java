package warrant.ui.document;

import java.util.List;

import org.eclipse.emf.common.command.CommandStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import warrant.annotation.Annotation;
import warrant.ui.session.PassageKind;
import warrant.ui.session.ProjectSession;

/** A test with one op-ed open in its editor; what it changed is undone afterwards. */
abstract class OpenDocument {

	static final String DEMAND = "The northern grid must be built before another krona or euro goes into new wind subsidies";

	ProjectSession session;
	DocumentEditor editor;
	CommandStack stack;

	@BeforeEach
	void open() throws Exception {
		session = Desk.session("desk", Desk.WIRES, Desk.WAITING);
		editor = Desk.open(session, Desk.WIRES);
		stack = session.domain().getCommandStack();
	}

	@AfterEach
	void undo() {
		Desk.undoAll(session);
	}

	List<Annotation> decided() {
		return editor.document().annotations().getAnnotations();
	}

	CodedItem demand() {
		return editor.items().over(Desk.find(editor, DEMAND), PassageKind.RECOMMENDATION).orElseThrow();
	}
}
