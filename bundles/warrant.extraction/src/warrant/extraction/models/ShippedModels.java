package warrant.extraction.models;

import java.util.List;

/** The names of the models in this package. */
public final class ShippedModels {

	/** Sorted; a name not yet trained is passed over by whoever opens it. */
	public static final List<String> NAMES = List.of("components.model", "names.bin", "names-stacked.bin", "recommendations.model",
			"relations.model", "stance.model");

	private ShippedModels() {
	}
}
