package warrant.ui.parts;

import warrant.corpus.tables.ActorSummary;
import warrant.ui.session.ProjectSession;

/** An actor that is selected. */
public record AboutActor(ProjectSession session, ActorSummary actor) {
}
