/** Suggestions and what people decided about them flow in; one extraction in which the decisions win flows out. */
package warrant.corpus.decisions;
