/** Rows of what documents say flow in; who says and is asked what flows out, and what the analyst decides about who is who flows into the register. */
package warrant.ui.actors;
