package warrant.text.blocks;

import java.util.regex.Pattern;

/** What the house puts between the author's lines, and what is copied along with them: {@code Share this article}, {@code Related: ...}. */
final class HouseLines {

	private static final int LONGEST = 100;
	private static final Pattern SECTION = Pattern.compile("(?:Opinions?|OPINION|Comment(?:ary)?|COMMENT|Analysis|ANALYSIS|Editorials?|EDITORIAL|Op-Ed|OP-ED|Viewpoint|Guest (?:essay|column)|Letters?)");
	private static final Pattern SERVICE = Pattern.compile(
			"(?:Sign up (?:to|for|here)\\b.*|Subscribe(?: (?:to|for|now|here|today)\\b.*)?|Share(?: (?:this|on)\\b.*)?|Save(?: (?:for later|this)\\b.*)?|(?:Read|See|Watch|Listen)(?: (?:more|also|next|now))?: .*|Read more"
					+ "|Related(?: (?:articles?|stories|content|topics))?(?:: .*)?|More on this (?:story|topic)|Recommended(?: stories)?|Most (?:read|viewed|popular)|Trending|Advertise?ment|Story continues below.*|(?:Click|Tap) here\\b.*"
					+ "|Follow us\\b.*|Support our journalism.*|Listen to this (?:article|story).*|\\d{1,3}[ -]min(?:ute)?s? read|\\d{1,5} comments?|(?:Leave|Post|Add) a (?:comment|reply)|Print this (?:page|article)|Back to top|All rights reserved\\.?)",
			Pattern.CASE_INSENSITIVE);

	private HouseLines() {
	}

	/** The name of a section of the paper, above the title. */
	static boolean isSection(Piece piece) {
		return SECTION.matcher(piece.text()).matches();
	}

	/** One line that serves the reader and says nothing; a sentence that ends in a full stop may be the author's. */
	static boolean isService(Piece piece) {
		String text = piece.text();
		return text.length() <= LONGEST && text.indexOf('\n') < 0 && !text.endsWith(".") && SERVICE.matcher(text).matches()
				|| text.length() <= LONGEST && text.matches("(?i)(?:story continues below|all rights reserved).*");
	}
}
