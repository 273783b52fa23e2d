/**
 * What follows from a map: an {@link warrant.argument.ArgumentMap} flows in, an immutable
 * {@link warrant.argument.evaluation.Assessment} flows out: labellings, strengths, structural findings, and reasons in words.
 * Nothing in here keeps or changes the map, and nothing is cached.
 */
package warrant.argument.evaluation;
