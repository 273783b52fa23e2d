/**
 * An argument map flows in, a laid-out scene flows out, and from it SVG, PNG and PDF.
 */
package warrant.diagram;
