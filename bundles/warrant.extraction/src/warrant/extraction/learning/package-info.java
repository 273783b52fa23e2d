/**
 * A small linear learner: labelled examples flow in, a softmax model of a few hundred kilobytes flows out. Features have names, so that a
 * score can be explained; a dense part (an encoder's states) may stand beside them. No OpenNLP types: everything here is plain Java.
 */
package warrant.extraction.learning;
