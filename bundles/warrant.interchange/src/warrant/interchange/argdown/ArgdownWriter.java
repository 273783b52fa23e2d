package warrant.interchange.argdown;

import static warrant.argument.ArgumentPackage.Literals.ARGUMENT_MAP__PARTICIPANTS;
import static warrant.argument.ArgumentPackage.Literals.ARGUMENT_MAP__PROPOSITIONS;
import static warrant.argument.ArgumentPackage.Literals.ARGUMENT_MAP__QUESTION;
import static warrant.argument.ArgumentPackage.Literals.ARGUMENT_MAP__RELATIONS;
import static warrant.argument.ArgumentPackage.Literals.ARGUMENT_MAP__TITLE;
import static warrant.argument.ArgumentPackage.Literals.CONFLICT__SOURCES;
import static warrant.argument.ArgumentPackage.Literals.CONFLICT__TARGET;
import static warrant.argument.ArgumentPackage.Literals.EVIDENCE__NAME;
import static warrant.argument.ArgumentPackage.Literals.EVIDENCE__QUOTE;
import static warrant.argument.ArgumentPackage.Literals.EVIDENCE__SOURCE;
import static warrant.argument.ArgumentPackage.Literals.IDENTIFIED__ID;
import static warrant.argument.ArgumentPackage.Literals.INFERENCE__CONCLUSION;
import static warrant.argument.ArgumentPackage.Literals.INFERENCE__PREMISES;
import static warrant.argument.ArgumentPackage.Literals.INFERENCE__SCHEME;
import static warrant.argument.ArgumentPackage.Literals.NODE__TAGS;
import static warrant.argument.ArgumentPackage.Literals.PARTICIPANT__NAME;
import static warrant.argument.ArgumentPackage.Literals.PROPOSITION__EVIDENCE;
import static warrant.argument.ArgumentPackage.Literals.PROPOSITION__KIND;
import static warrant.argument.ArgumentPackage.Literals.PROPOSITION__TEXT;
import static warrant.argument.ArgumentPackage.Literals.PROPOSITION__TYPE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import warrant.argument.ArgumentMap;
import warrant.interchange.Loss;
import warrant.interchange.LossReport;
import warrant.interchange.MapWriter;
import warrant.interchange.internal.FeatureLosses;
import warrant.interchange.internal.WholeFile;

/**
 * Writes Argdown that Argdown's own parser accepts (checked against {@code @argdown/core} 1.7.5). {@link MapToArgdown} says what becomes what.
 */
public final class ArgdownWriter implements MapWriter {

	private static final FeatureLosses LOSSES = new FeatureLosses("Argdown",
			Set.of(IDENTIFIED__ID, ARGUMENT_MAP__TITLE, ARGUMENT_MAP__QUESTION, ARGUMENT_MAP__PROPOSITIONS, ARGUMENT_MAP__RELATIONS,
					ARGUMENT_MAP__PARTICIPANTS, PROPOSITION__TEXT, PROPOSITION__TYPE, PROPOSITION__KIND, PROPOSITION__EVIDENCE, NODE__TAGS,
					EVIDENCE__QUOTE, EVIDENCE__SOURCE, EVIDENCE__NAME, PARTICIPANT__NAME, INFERENCE__PREMISES, INFERENCE__CONCLUSION,
					INFERENCE__SCHEME, CONFLICT__SOURCES, CONFLICT__TARGET));

	@Override
	public LossReport write(ArgumentMap map, Path file) throws IOException {
		MapToArgdown conversion = new MapToArgdown(map);
		try (WholeFile out = WholeFile.open(file)) {
			conversion.writeTo(out.writer());
			out.commit();
		}
		List<Loss> losses = new ArrayList<>(LOSSES.of(map));
		losses.addAll(conversion.losses());
		return new LossReport(losses);
	}
}
