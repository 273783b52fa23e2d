package warrant.interchange.csv;

import static java.util.stream.Collectors.joining;
import static warrant.argument.ArgumentPackage.Literals.ARGUMENT_MAP__PROPOSITIONS;
import static warrant.argument.ArgumentPackage.Literals.EVIDENCE__END;
import static warrant.argument.ArgumentPackage.Literals.EVIDENCE__NAME;
import static warrant.argument.ArgumentPackage.Literals.EVIDENCE__QUOTE;
import static warrant.argument.ArgumentPackage.Literals.EVIDENCE__SOURCE;
import static warrant.argument.ArgumentPackage.Literals.EVIDENCE__START;
import static warrant.argument.ArgumentPackage.Literals.EVIDENCE__TITLE;
import static warrant.argument.ArgumentPackage.Literals.IDENTIFIED__ID;
import static warrant.argument.ArgumentPackage.Literals.NODE__MEMO;
import static warrant.argument.ArgumentPackage.Literals.NODE__TAGS;
import static warrant.argument.ArgumentPackage.Literals.NODE__WEIGHT;
import static warrant.argument.ArgumentPackage.Literals.PROPOSITION__ADDRESSEE;
import static warrant.argument.ArgumentPackage.Literals.PROPOSITION__EVIDENCE;
import static warrant.argument.ArgumentPackage.Literals.PROPOSITION__KIND;
import static warrant.argument.ArgumentPackage.Literals.PROPOSITION__MODALITY;
import static warrant.argument.ArgumentPackage.Literals.PROPOSITION__TEXT;
import static warrant.argument.ArgumentPackage.Literals.PROPOSITION__TYPE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import warrant.argument.ArgumentMap;
import warrant.argument.Evidence;
import warrant.argument.Participant;
import warrant.argument.Proposition;
import warrant.interchange.CsvTable;
import warrant.interchange.LossReport;
import warrant.interchange.MapWriter;
import warrant.interchange.internal.FeatureLosses;

/** The propositions of a map, one line per passage that says one, and one for each that no passage says. Relations are lost. */
public final class PropositionTable implements MapWriter {

	private static final List<String> HEADER = List.of("id", "type", "kind", "text", "addressee", "modality", "weight", "tags", "memo",
			"document", "title", "start", "end", "quote", "source");

	private static final FeatureLosses LOSSES = new FeatureLosses("a table of propositions",
			Set.of(IDENTIFIED__ID, ARGUMENT_MAP__PROPOSITIONS, PROPOSITION__EVIDENCE, PROPOSITION__TYPE, PROPOSITION__KIND,
					PROPOSITION__TEXT, PROPOSITION__ADDRESSEE, PROPOSITION__MODALITY, NODE__WEIGHT, NODE__TAGS, NODE__MEMO, EVIDENCE__NAME,
					EVIDENCE__TITLE, EVIDENCE__START, EVIDENCE__END, EVIDENCE__QUOTE, EVIDENCE__SOURCE));

	@Override
	public LossReport write(ArgumentMap map, Path file) throws IOException {
		try (CsvTable table = CsvTable.open(file, HEADER)) {
			for (Proposition proposition : map.getPropositions())
				write(proposition, table);
		}
		return new LossReport(LOSSES.of(map));
	}

	private static void write(Proposition proposition, CsvTable table) throws IOException {
		if (proposition.getEvidence().isEmpty())
			table.row(cells(proposition, null));
		for (Evidence evidence : proposition.getEvidence())
			table.row(cells(proposition, evidence));
	}

	private static Object[] cells(Proposition p, Evidence e) {
		String tags = p.getTags().stream().filter(Objects::nonNull).collect(joining("; "));
		Object[] cells = { p.getId(), p.getType(), p.getKind(), p.getText(), name(p.getAddressee()), p.getModality(),
				p.isSetWeight() ? p.getWeight() : null, tags, p.getMemo(), null, null, null, null, null, null };
		if (e == null)
			return cells;
		Object[] place = { e.getName(), e.getTitle(), e.getStart(), e.getEnd(), e.getQuote(), name(e.getSource()) };
		System.arraycopy(place, 0, cells, cells.length - place.length, place.length);
		return cells;
	}

	private static String name(Participant participant) {
		return participant == null ? null : participant.getName();
	}
}
