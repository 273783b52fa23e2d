/**
 * AIF JSON as AIFdb writes it. In: {@link warrant.interchange.aif.AifParser} makes an {@link warrant.interchange.aif.AifGraph} of a file,
 * {@link warrant.interchange.aif.AifToMap} a map of the graph. Out: {@link warrant.interchange.aif.MapToAif} makes the graph,
 * {@link warrant.interchange.aif.AifWriter} the file.
 */
package warrant.interchange.aif;
