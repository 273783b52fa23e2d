package warrant.argument.evaluation;

import java.util.OptionalDouble;

/**
 * What is made of one node.
 *
 * @param label in the grounded labelling
 * @param reason for the label, in words
 * @param dfQuad strength by DF-QuAD, empty where it does not settle
 * @param quadraticEnergy strength by the quadratic energy model, empty where it does not settle
 * @param strengthReason what the DF-QuAD strength is made of, in words
 */
public record NodeAssessment(String id, NodeKind kind, Label label, String reason, OptionalDouble dfQuad, OptionalDouble quadraticEnergy,
		String strengthReason) {
}
