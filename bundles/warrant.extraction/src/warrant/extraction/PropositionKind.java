package warrant.extraction;

import java.util.Locale;

/** Park and Cardie's elementary units (LREC 2018, "A Corpus of eRulemaking User Comments for Measuring Evaluability of Arguments"). */
public enum PropositionKind {
	VALUE, POLICY, FACT, TESTIMONY, REFERENCE;

	public String label() {
		return name().toLowerCase(Locale.ROOT);
	}
}
