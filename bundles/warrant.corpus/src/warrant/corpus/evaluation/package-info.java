/** What the extractor suggests and what people annotated flow in; precision, recall and F1 per layer flow out. */
package warrant.corpus.evaluation;
