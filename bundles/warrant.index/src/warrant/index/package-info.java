/**
 * Lucene: records about documents and their annotations flow in, hits with spans, facets and counts flow out.
 */
package warrant.index;
