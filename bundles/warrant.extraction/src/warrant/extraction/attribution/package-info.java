/**
 * Who says so: a tagged sentence and the document's actors flow in, the {@link warrant.extraction.Attribution} of a clause flows out,
 * nothing where the author speaks.
 */
package warrant.extraction.attribution;
