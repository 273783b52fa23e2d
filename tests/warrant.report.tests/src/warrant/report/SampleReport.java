package warrant.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import warrant.argument.ArgumentFactory;
import warrant.argument.ArgumentMap;
import warrant.argument.Conflict;
import warrant.argument.Evidence;
import warrant.argument.Inference;
import warrant.argument.Node;
import warrant.argument.Participant;
import warrant.argument.Proposition;
import warrant.argument.PropositionType;
import warrant.diagram.Palettes;
import warrant.diagram.BoxKind;
import warrant.diagram.MapLayout;
import warrant.diagram.MapOptions;
import warrant.diagram.NodeState;
import warrant.diagram.Scene;
import warrant.diagram.Standing;

/** A report on two questions, made of passages in which the marked sentences become claims and recommendations. */
final class SampleReport {
	private static final ArgumentFactory FACTORY = ArgumentFactory.eINSTANCE;
	private static final Source WIRES = new Source("grid/wires-first.md", "Wires first", "Ida Lund", "The Northern Post", "14 March 2026");
	private static final Source BILL = new Source("grid/bill.md", "The bill nobody reads", "Per Hagman", "The Ledger", "18 March 2026");
	private static final Source BUILD = new Source("grid/build.md", "Subsidise, then build", "Mira Okafor", "The Northern Post", "21 March 2026");

	final ArgumentMap map = FACTORY.createArgumentMap();
	final Map<String, NodeState> states = new HashMap<>();
	final List<ClaimRow> claims = new ArrayList<>();
	final List<Passage> passages = new ArrayList<>();
	final List<RecommendationRow> recommendations = new ArrayList<>();

	/** What the first of them comes down to. */
	private static final Position WIRES_FIRST = new Position(WIRES,
		Optional.of(new Position.Point("Sweden (government)", "The government should order the northern lines", "p1")), new NodeState(0.78, Standing.IN), List.of(),
		List.of(new Position.Point("", "It will buy turbines that <stand> still", "p2")),
		List.of(new Position.Point("Mira Okafor", "lines without load are stranded assets", "nowhere")));

	static Report grid() {
		SampleReport first = new SampleReport();
		Proposition order = first.say(PropositionType.RECOMMENDATION, WIRES, 0.78, "Stockholm calls the delay “regrettable”. It is a choice. ",
			"The government should order the northern lines before it signs the next subsidy round", ", and it can: the law on strategic networks has been in force since spring.");
		Proposition still = first.say(PropositionType.CLAIM, WIRES, 0.71, "The Commission promises another forty billion for wind. ", "It will buy turbines that stand still",
			", because every third permit in the north now waits for a grid connection that nobody has ordered.");
		Proposition permits = first.say(PropositionType.PREMISE, WIRES, 0.6, "", "Every third permit in the north waits for a connection", ". The queue is the policy.");
		Proposition stranded = first.say(PropositionType.CLAIM, BUILD, 0.31, "Critics such as the Industry Federation reply that ", "lines without load are stranded assets", ". That would be true if load were the problem.");
		Proposition load = first.say(PropositionType.PREMISE, BILL, 0.55, "", "Load is waiting too: three plants are in the queue", ", and two of them have looked at sites abroad.");
		Proposition cost = first.say(PropositionType.PREMISE, BILL, 0.6, "Nobody reads the bill, but everybody pays it. ", "Curtailment cost 1.2 billion last year", ", more than the two lines together.");
		first.support(order, still);
		first.support(still, permits);
		first.support(still, cost);
		first.attack(first.attack(order, stranded), load);
		first.recommend(WIRES, "Sweden (government)", "Ida Lund", "The government should order the northern lines before it signs the next subsidy round", "order the northern lines", "should", false);
		first.recommend(BUILD, "European Commission", "Mira Okafor", "The Commission must not pay twice for the same lines.", "pay twice for the same lines", "must", true);
		first.recommend(BILL, "Sweden (government)", "Grid operator", "The grid operator wants the government to price the grid by distance.", "price the grid by distance", "should", false);
		first.recommend(BILL, "", "Per Hagman", "It is time to publish the bill in full.", "publish the bill in full", "it is time", false);
		return report(List.of(first.section("Should the state order grid lines before it subsidises more wind power?", "maps/grid.svg")));
	}

	static Report report(List<QuestionSection> sections) {
		List<RecommendationRow> all = sections.stream().flatMap(s -> s.recommendations().items().stream()).toList();
		return new Report("Northern energy", "22 November 2026, 23:10", new Totals(24, 61, 212, 340, 48, 507), sections, AddresseeRow.count(all),
			List.of("energy/scan.pdf: no text in it"));
	}

	QuestionSection section(String question, String file) {
		Scene scene = new MapLayout(MapOptions.standalone()).layout(map, states);
		return new QuestionSection(question, Listing.of(List.of(WIRES, BILL, BUILD)), Listing.of(List.of(WIRES_FIRST)),
			Listing.of(recommendations), Optional.of(scene), file, Listing.of(claims),
			List.of(new Remark("Wires first and The bill nobody reads both say that load is waiting.", "p5")),
			List.of(new Remark("Subsidise, then build holds that lines without load are stranded assets; Wires first does not.", "p4")),
			List.of(new Remark("A premise without a source in the text", "p3")), Listing.of(passages));
	}

	Proposition say(PropositionType type, Source source, double strength, String before, String words, String after) {
		Proposition p = FACTORY.createProposition();
		p.setId("p" + (map.getPropositions().size() + 1));
		p.setType(type);
		p.setText(words);
		Evidence evidence = FACTORY.createEvidence();
		evidence.setDocument(source.path());
		evidence.setTitle(source.title());
		evidence.setQuote(words);
		p.getEvidence().add(evidence);
		map.getPropositions().add(p);
		NodeState state = new NodeState(strength, strength < 0.35 ? Standing.OUT : Standing.IN);
		states.put(p.getId(), state);
		String passage = "passage " + p.getId();
		BoxKind kind = BoxKind.valueOf(type.getName());
		passages.add(new Passage(passage, source, before + words + after, List.of(new Highlight(before.length(), before.length() + words.length(), kind, p.getId()))));
		String reason = state.standing() == Standing.OUT ? "Out: the argument behind it is undercut." : "In: nothing that stands attacks it.";
		claims.add(new ClaimRow(p.getId(), kind, words, words, source.author(), source, 0, state, reason, passage));
		return p;
	}

	void recommend(Source source, String addressee, String issuer, String quote, String action, String modality, boolean negated) {
		String passage = recommendations.isEmpty() ? "passage p1" : "";
		recommendations.add(new RecommendationRow(issuer, addressee, quote, action, modality, negated, issuer.equals("Grid operator"), 0.93, source, passage));
	}

	Inference support(Proposition conclusion, Proposition premise) {
		Inference i = FACTORY.createInference();
		i.setId("r" + (map.getRelations().size() + 1));
		i.setConclusion(conclusion);
		i.getPremises().add(premise);
		map.getRelations().add(i);
		return i;
	}

	Conflict attack(Node target, Proposition source) {
		Conflict c = FACTORY.createConflict();
		c.setId("r" + (map.getRelations().size() + 1));
		c.setTarget(target);
		c.getSources().add(source);
		map.getRelations().add(c);
		return c;
	}

	Participant participant(String name) {
		Participant p = FACTORY.createParticipant();
		p.setId("a" + (map.getParticipants().size() + 1));
		p.setName(name);
		map.getParticipants().add(p);
		return p;
	}

	/** Writes the sample to a file, to be looked at. */
	public static void main(String[] args) throws IOException {
		try (Writer out = Files.newBufferedWriter(Path.of(args[0]))) {
			new ReportWriter(ReportLimits.usual(), Palettes.shipped()).write(grid(), out);
		}
	}
}
