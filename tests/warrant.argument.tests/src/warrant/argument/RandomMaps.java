package warrant.argument;

import java.util.Random;
import java.util.UUID;

/** Maps of every shape the model allows, the same for the same seed. */
public final class RandomMaps {

	private static final String[] TEXTS = { "Taxes must rise", "", " blanks at the ends ", "a \"quoted\" <claim> & 'more'", "two\nlines\tand a tab",
			"carriage\r\nreturn", "\uD83D\uDE00 astral", "\u202Eright to left \u05D0\u05D1", "]]> &#10; <!-- -->" };

	private final Random random;
	private int next;

	public RandomMaps(long seed) {
		random = new Random(seed);
	}

	/** The seed of {@code -Dwarrant.seed}, else of the clock; printed, so that a failure can be repeated. */
	public static long seed() {
		long seed = Long.getLong("warrant.seed", System.nanoTime());
		System.out.println("repeat with -Dwarrant.seed=" + seed);
		return seed;
	}

	public ArgumentMap map(int propositions, int relations) {
		MapDraft builder = new MapDraft(ArgumentMaps.create(id(), text()), this::id);
		ArgumentMap map = builder.map();
		for (int i = 0; i < propositions; i++)
			decorate(builder, builder.proposition(text(), pick(PropositionType.values())));
		for (int i = 0; i < relations && propositions > 0; i++)
			relate(builder);
		if (propositions > 0)
			draw(map);
		return map;
	}

	private void decorate(MapDraft builder, Proposition proposition) {
		for (int i = random.nextInt(3); i > 0; i--) {
			Evidence evidence = builder.evidence(proposition, "doc" + random.nextInt(4), random.nextInt(1000), text() + "x");
			evidence.setSource(builder.participant("actor" + random.nextInt(5), text()));
			if (random.nextBoolean())
				evidence.setConfidence(random.nextDouble());
		}
		for (int i = random.nextInt(3); i > 0; i--)
			proposition.getTags().add(text() + i);
		if (random.nextInt(4) == 0)
			proposition.setWeight(random.nextDouble());
		if (random.nextInt(4) == 0)
			proposition.setMemo(text());
		if (random.nextInt(5) == 0)
			builder.stance(builder.participant("actor" + random.nextInt(5), "A"), proposition, pick(Side.values())).setDate("2026-03");
	}

	private void relate(MapDraft builder) {
		ArgumentMap map = builder.map();
		switch (random.nextInt(6)) {
		case 0, 1, 2 -> builder.inference(proposition(map), some(map)).setScheme(random.nextBoolean() ? text() : null);
		case 3, 4 -> builder.conflict(node(map), some(map)).setPreference(pick(Preference.values()));
		default -> builder.rephrase(proposition(map), proposition(map));
		}
	}

	private void draw(ArgumentMap map) {
		map.setDrawing(ArgumentFactory.eINSTANCE.createDrawing());
		Placement placement = ArgumentFactory.eINSTANCE.createPlacement();
		placement.setNode(node(map));
		placement.setX(random.nextDouble() * 1000);
		placement.setFolded(random.nextBoolean());
		map.getDrawing().getPlaces().add(placement);
		Group group = ArgumentFactory.eINSTANCE.createGroup();
		group.setId(id());
		group.setTitle(text());
		group.getNodes().add(node(map));
		map.getGroups().add(group);
	}

	private Proposition[] some(ArgumentMap map) {
		Proposition first = proposition(map);
		Proposition second = proposition(map);
		return first == second || random.nextBoolean() ? new Proposition[] { first } : new Proposition[] { first, second };
	}

	private Proposition proposition(ArgumentMap map) {
		return map.getPropositions().get(random.nextInt(map.getPropositions().size()));
	}

	/** Any proposition, or an inference or conflict that is already there. */
	private Node node(ArgumentMap map) {
		if (random.nextInt(3) > 0 || map.getRelations().isEmpty())
			return proposition(map);
		Relation relation = map.getRelations().get(random.nextInt(map.getRelations().size()));
		return relation instanceof Rephrase ? proposition(map) : relation;
	}

	private <T> T pick(T[] values) {
		return values[random.nextInt(values.length)];
	}

	private String text() {
		return pick(TEXTS);
	}

	private String id() {
		return new UUID(random.nextLong(), next++).toString();
	}
}
