package warrant.corpus.briefing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import warrant.argument.ArgumentMap;
import warrant.argument.Conflict;
import warrant.argument.Evidence;
import warrant.argument.Finding;
import warrant.argument.Proposition;
import warrant.report.Remark;

/** What is worth saying about a map as a whole: who agrees, who disagrees, what is odd. */
final class Remarks {

	private static final int MOST = 40;

	private Remarks() {
	}

	/** Propositions that several documents say. */
	static List<Remark> agreements(ArgumentMap map) {
		return map.getPropositions().stream().filter(proposition -> documents(proposition).size() > 1).limit(MOST)
				.map(proposition -> new Remark(sayers(proposition) + " agree: " + proposition.getText(), proposition.getId())).toList();
	}

	/** Conflicts between what different documents say. */
	static List<Remark> disagreements(ArgumentMap map) {
		List<Remark> remarks = new ArrayList<>();
		Set<Set<String>> told = new HashSet<>();
		map.getRelations().stream().filter(Conflict.class::isInstance).map(Conflict.class::cast)
				.filter(conflict -> conflict.getTarget() instanceof Proposition).forEach(conflict -> {
					Proposition source = conflict.getSources().getFirst();
					Proposition target = (Proposition) conflict.getTarget();
					boolean apart = documents(source).stream().noneMatch(documents(target)::contains);
					if (apart && remarks.size() < MOST && told.add(Set.of(source.getId(), target.getId())))
						remarks.add(new Remark(sayers(source) + " (“" + source.getText() + "”) against " + sayers(target) + " (“"
								+ target.getText() + "”)", target.getId()));
				});
		return remarks;
	}

	static List<Remark> findings(List<Finding> findings) {
		return findings.stream().limit(MOST).map(finding -> new Remark(finding.message(), finding.id())).toList();
	}

	private static Set<String> documents(Proposition proposition) {
		Set<String> documents = new HashSet<>();
		proposition.getEvidence().forEach(evidence -> documents.add(evidence.getDocument()));
		return documents;
	}

	private static String sayers(Proposition proposition) {
		Set<String> names = new LinkedHashSet<>();
		for (Evidence evidence : proposition.getEvidence())
			names.add(evidence.getSource() != null ? evidence.getSource().getName() : evidence.getTitle());
		return String.join(" and ", names);
	}
}
