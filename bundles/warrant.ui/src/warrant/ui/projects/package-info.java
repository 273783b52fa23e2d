/** Projects and what goes into and out of them: wizards and the commands that open them. */
package warrant.ui.projects;
