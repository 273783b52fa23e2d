package warrant.ui.look;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

import warrant.diagram.Colour;
import warrant.diagram.Palette;
import warrant.diagram.Theme;
import warrant.diagram.Tone;
import warrant.ui.session.Preferences;

/** The colours the analyst chose instead of ours, for each theme; on the UI thread. Line styles say the same and can't be changed. */
public final class ChosenColours {

	/** What carries a meaning, in the order it is offered. */
	public static final List<Tone> CHANGEABLE = List.of(Tone.CLAIM, Tone.PREMISE, Tone.RECOMMENDATION, Tone.ACTOR, Tone.SUPPORT, Tone.ATTACK, Tone.UNDERCUT);

	/** Read once and not at every stroke of a painter. */
	private static final Map<Theme, Palette> KNOWN = new EnumMap<>(Theme.class);

	private ChosenColours() {
	}

	static Palette palette(Theme theme) {
		return KNOWN.computeIfAbsent(theme, key -> Palette.of(key).with(of(key)));
	}

	/** What was chosen for a theme; nothing for what has our colour. */
	public static Map<Tone, Colour> of(Theme theme) {
		Map<Tone, Colour> chosen = new EnumMap<>(Tone.class);
		for (Tone tone : CHANGEABLE) {
			int rgb = node().getInt(key(theme, tone), -1);
			if (rgb >= 0)
				chosen.put(tone, Colour.of(rgb));
		}
		return chosen;
	}

	/** Takes these instead of ours from now on, and ours for all others. */
	public static void choose(Theme theme, Map<Tone, Colour> chosen) {
		for (Tone tone : CHANGEABLE)
			if (!chosen.containsKey(tone) || chosen.get(tone).equals(Palette.of(theme).colour(tone)))
				node().remove(key(theme, tone));
			else
				node().putInt(key(theme, tone), chosen.get(tone).rgb());
		try {
			node().flush();
		} catch (BackingStoreException e) {
			ILog.of(ChosenColours.class).error("saving the colours", e);
		}
		KNOWN.remove(theme);
	}

	private static String key(Theme theme, Tone tone) {
		return "colour." + theme.name().toLowerCase(Locale.ROOT) + "." + tone.name().toLowerCase(Locale.ROOT);
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(Preferences.NODE);
	}
}
