package warrant.ui.parts;

import warrant.ui.session.ProjectSession;

/** Something that can be selected and stands for a whole document. */
public interface AboutDocument {

	ProjectSession session();

	/** Name below the documents folder. */
	String document();
}
