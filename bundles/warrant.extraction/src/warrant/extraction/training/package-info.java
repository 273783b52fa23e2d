/**
 * Training and measuring: labelled files flow in; models with their cards, or precision, recall and F1 per label, flow out.
 */
package warrant.extraction.training;
