/**
 * An argument map and what the evaluation found flow in; a scene flows out, and from it SVG, PNG and PDF. The scene is
 * what the screen paints, too: all of them show the same marks.
 */
package warrant.diagram;
