package warrant.text.blocks;

import java.util.regex.Pattern;

/** Photo credits and captions, told by their credit: {@code Photo: archive}, {@code (Photo by X)}, {@code Getty Images}, {@code AFP/X}. */
public final class CaptionLines {

	private static final int LONGEST = 400;
	private static final String SHOT = "(?:file |stock |press |cover |lead |main |top |header )?(?:photo(?:graph(?:s|y)?|s| ?credits?)?|pictures?(?: credit)?|images?(?: credits?)?"
			+ "|illustrations?|artwork|graphics?|cartoon|infographic|credits?|foto(?:s|graf(?:ie|ía|ia)?)?|bild(?:quelle|nachweis)?|crédits?(?: photo)?)";
	private static final String EDGE = "(?:^|[.!?…)\\]”\"’»;,]\\s*|\\s[|–—/-]\\s*|[(\\[]\\s*)";
	private static final Pattern CREDIT_AT_END = Pattern.compile(
			EDGE + SHOT + "\\s*(?:[:©]|/(?=\\S)|\\s(?:by|courtesy(?: of)?|via|from)\\s|par\\s|von\\s)\\s*(?=\\S)[^.!?]{0,90}(?:\\b\\p{L}\\.[^.!?]{1,50})*[.)\\]]{0,2}$",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	private static final Pattern AGENCY_AT_END = Pattern.compile(
			"(?:^|[.!?…)”’,;:|–—(/\\[©-]\\s*|\\bvia\\s+|\\p{L}\\s*/\\s*)(?:[\\p{L}.' -]{2,40}[/–—,|]\\s*)?(?:Getty(?: Images)?(?:/[\\p{L} ]+)?|AFP(?:/[\\p{L}. ]{2,40})?|REUTERS(?:/[\\p{L}. ]{2,40})?|Reuters/[\\p{L}. ]{2,40}|(?<=/)Reuters|AP(?: Photo)?/[\\p{L}. ]{2,40}"
					+ "|AP Photo|EPA(?:-EFE)?(?:/[\\p{L}. ]{2,40})?|Shutterstock|iStock|Alamy(?: Stock Photo)?|Unsplash|Wikimedia Commons|dpa(?:/[\\p{L}. ]{2,40})|TT(?:/[\\p{L}. ]{2,40})|Xinhua/[\\p{L}. ]{2,40}|Bloomberg via Getty Images|Flickr)[)\\].]{0,2}$");
	private static final Pattern AGENCY_IN_BRACKETS = Pattern.compile("[.!?…]['\"”’]?\\s*[(\\[](?:[^()\\[\\]]{2,40}/\\s*)?(?:Reuters|AP|AFP|EPA|dpa|Bloomberg|Xinhua|TT)[)\\]]$");
	private static final int LONGEST_WITH_AGENCY = 200;
	private static final Pattern LABEL = Pattern.compile(
			"^(?:(?:figure|fig\\.|table|chart|graph|exhibit|abbildung|tabelle|figura)\\s*\\d{1,3}[a-z]?\\s*[.:–—-]\\s*\\S|(?:pictured|caption|photo|photograph|image)\\s*(?:\\([^)]{1,20}\\)\\s*)?[:©]\\s*\\S|©\\s*\\S|\\((?:photo|image|picture)s?\\s*(?:by|:)).*",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	private CaptionLines() {
	}

	/** Whether these lines are a caption for sure; captions without any credit are not told apart from headings here. */
	public static boolean matches(String text) {
		if (text.length() > LONGEST)
			return false;
		return LABEL.matcher(text).matches() || CREDIT_AT_END.matcher(text).find() || endsWithAgency(text)
				|| text.length() <= LONGEST_WITH_AGENCY && AGENCY_IN_BRACKETS.matcher(text).find();
	}

	/** A sentence may end on "Reuters" or "Flickr" too, so that a full stop behind the name is no credit unless the rest is short. */
	private static boolean endsWithAgency(String text) {
		return AGENCY_AT_END.matcher(text).find() && (!text.endsWith(".") || text.length() < 60);
	}
}
