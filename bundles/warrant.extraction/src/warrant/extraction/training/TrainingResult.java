package warrant.extraction.training;

import java.nio.file.Path;
import java.util.Map;

/**
 * What a training run reached and wrote.
 *
 * @param heldOut by model in the file ("kinds", "kinds+encoder"): scores on parts of the data that the scored model had not seen
 * @param model the file
 * @param card beside it, {@code MODEL.card.md}
 */
public record TrainingResult(Map<String, Evaluation> heldOut, Path model, Path card) {
}
