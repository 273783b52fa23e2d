/**
 * What an op-ed says: a {@link warrant.text.Document} flows in, an {@link warrant.extraction.Extraction} (sentences, components,
 * recommendations, actors and relations, each with a score and reasons) flows out. Stateless per document, safe in parallel.
 */
package warrant.extraction;
