package warrant.diagram;

import java.util.EnumMap;
import java.util.Map;

/**
 * The colours of one theme. Text keeps a contrast of 4.5:1 and lines 3:1 on every ground they are drawn on, faded or
 * not (WCAG 2.2, success criteria 1.4.3 and 1.4.11).
 */
public final class Palette {
	private static final double TEXT_CONTRAST = 4.6;
	private static final double LINE_CONTRAST = 3.1;
	/** How much of a colour is left at most in what is defeated. */
	private static final double FADED = 0.62;

	private static final Palette LIGHT = new Palette(light());
	private static final Palette DARK = new Palette(dark());

	private final Map<Tone, Colour> colours;

	private Palette(Map<Tone, Colour> colours) {
		this.colours = colours;
	}

	public static Palette of(Theme theme) {
		return theme == Theme.LIGHT ? LIGHT : DARK;
	}

	public Colour colour(Paint paint) {
		return switch (paint) {
			case Tone tone -> colours.get(tone);
			case Paint.Chosen chosen -> Colour.of(chosen.rgb());
		};
	}

	/** The same with colours somebody chose instead; the light fills follow them. */
	public Palette with(Map<Tone, Colour> chosen) {
		if (chosen.isEmpty()) {
			return this;
		}
		Map<Tone, Colour> all = new EnumMap<>(colours);
		all.putAll(chosen);
		if (chosen.containsKey(Tone.CLAIM)) {
			all.put(Tone.CLAIM_TINT, all.get(Tone.CLAIM).over(all.get(Tone.PANEL), 0.07));
			all.put(Tone.CLAIM_HALF_TINT, all.get(Tone.CLAIM).over(all.get(Tone.PANEL), 0.035));
		}
		if (chosen.containsKey(Tone.RECOMMENDATION)) {
			all.put(Tone.RECOMMENDATION_TINT, all.get(Tone.RECOMMENDATION).over(all.get(Tone.PANEL), 0.13));
			all.put(Tone.RECOMMENDATION_HALF_TINT, all.get(Tone.RECOMMENDATION).over(all.get(Tone.PANEL), 0.065));
		}
		return new Palette(all);
	}

	/** The same roles for what is defeated: nearer to the ground, but never below the contrasts above. */
	public Palette faded() {
		Map<Tone, Colour> faded = new EnumMap<>(colours);
		for (Tone tone : Tone.values()) {
			if (tone.isText()) {
				faded.put(tone, fade(tone, TEXT_CONTRAST));
			} else if (tone.isLine()) {
				faded.put(tone, fade(tone, LINE_CONTRAST));
			}
		}
		faded.put(Tone.CLAIM_TINT, colours.get(Tone.CLAIM_HALF_TINT));
		faded.put(Tone.RECOMMENDATION_TINT, colours.get(Tone.RECOMMENDATION_HALF_TINT));
		return new Palette(faded);
	}

	private Colour fade(Tone tone, double contrast) {
		Colour full = colours.get(tone);
		for (double share = FADED; share < 1; share += 0.02) {
			Colour mixed = full.over(colours.get(Tone.PANEL), share);
			if (keeps(mixed, contrast)) {
				return mixed;
			}
		}
		return full;
	}

	private boolean keeps(Colour colour, double contrast) {
		return colour.contrast(colours.get(Tone.PANEL)) >= contrast
			&& colour.contrast(colours.get(Tone.GROUND)) >= contrast
			&& colour.contrast(colours.get(Tone.RECOMMENDATION_TINT)) >= contrast;
	}

	private static Map<Tone, Colour> light() {
		Map<Tone, Colour> c = base(0xf6f6f4, 0xffffff, 0x22252a);
		put(c, 0xdcdcd6, Tone.RULE);
		put(c, 0x5f656d, Tone.SOFT);
		put(c, 0x0072b2, Tone.CLAIM);
		put(c, 0x2b7cb3, Tone.PREMISE);
		put(c, 0xb35c00, Tone.RECOMMENDATION);
		put(c, 0x5b6470, Tone.ACTOR, Tone.REPHRASE);
		put(c, 0x0b7a75, Tone.SUPPORT);
		put(c, 0xc03d24, Tone.ATTACK);
		put(c, 0x8b4fa3, Tone.UNDERCUT);
		return tinted(c, 0x0072b2, 0xe69f00);
	}

	private static Map<Tone, Colour> dark() {
		Map<Tone, Colour> c = base(0x1d1f23, 0x26292e, 0xe4e6ea);
		put(c, 0x3a3e45, Tone.RULE);
		put(c, 0xa3a9b3, Tone.SOFT);
		put(c, 0x6db8ea, Tone.CLAIM);
		put(c, 0x8fc6ec, Tone.PREMISE);
		put(c, 0xf0a64b, Tone.RECOMMENDATION);
		put(c, 0xaab2bd, Tone.ACTOR, Tone.REPHRASE);
		put(c, 0x4fc1b6, Tone.SUPPORT);
		put(c, 0xf0836b, Tone.ATTACK);
		put(c, 0xc79ae0, Tone.UNDERCUT);
		return tinted(c, 0x6db8ea, 0xf0a64b);
	}

	private static Map<Tone, Colour> base(int ground, int panel, int ink) {
		Map<Tone, Colour> c = new EnumMap<>(Tone.class);
		put(c, ground, Tone.GROUND);
		put(c, panel, Tone.PANEL);
		put(c, ink, Tone.INK);
		return c;
	}

	private static Map<Tone, Colour> tinted(Map<Tone, Colour> c, int claim, int recommendation) {
		Colour panel = c.get(Tone.PANEL);
		c.put(Tone.CLAIM_TINT, Colour.of(claim).over(panel, 0.07));
		c.put(Tone.CLAIM_HALF_TINT, Colour.of(claim).over(panel, 0.035));
		c.put(Tone.RECOMMENDATION_TINT, Colour.of(recommendation).over(panel, 0.13));
		c.put(Tone.RECOMMENDATION_HALF_TINT, Colour.of(recommendation).over(panel, 0.065));
		return c;
	}

	private static void put(Map<Tone, Colour> colours, int rgb, Tone... tones) {
		for (Tone tone : tones) {
			colours.put(tone, Colour.of(rgb));
		}
	}
}
