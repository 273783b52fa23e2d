/** What the machine computed once: a document's text and suggestions flow in under a key, and out again in the next run. Derived, may be deleted. */
package warrant.corpus.cache;
