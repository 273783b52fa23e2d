/**
 * How components bear on each other: a document's components in order flow in, one structure of support and attack, without cycles and with
 * the thesis on top, flows out.
 */
package warrant.extraction.relations;
