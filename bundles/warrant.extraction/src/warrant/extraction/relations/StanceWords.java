package warrant.extraction.relations;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Words that judge and words that say what is to be done to something, as a claim would be for or against it. Lemmas or forms. */
final class StanceWords {

	static final Set<String> NEGATIONS = set("not no never n't cannot without nor neither nothing none");
	/** To do this to something is to be against it. */
	static final Set<String> AGAINST = set("ban abolish abandon prohibit end stop eliminate remove oppose reject limit restrict reduce"
			+ " criminalize criminalise criminal outlaw offence crime illegal forbid disband cancel scrap replace cease withdraw avoid prevent"
			+ " repeal dismantle boycott punish abolition close fight combat cap lower lessen decrease decline cut strip throw expel curb censor"
			+ " deny drop quit leave halt discourage prosecute ban reform tax block shut phase eradicate suspend exclude discontinue overturn resist"
			+ " overthrow");
	/** To do this to something is to be for it. */
	static final Set<String> FOR = set("adopt subsidize subsidise introduce support increase allow legalize legalise legal permit impose require"
			+ " compulsory mandatory create build expand fund invest provide promote encourage make give continue keep maintain prioritize protect"
			+ " use implement establish accept teach extend grant pay pass join enforce restore raise offer recognize embrace decriminalize");
	static final Set<String> BAD = set("bad harm harmful hurt wrong danger dangerous risk unfair fail failure violate abuse cruel lose loss damage"
			+ " damaging threat worse ineffective useless unnecessary deny undermine discriminate negative ruin destroy unethical immoral unjust"
			+ " problem detrimental evil obsolete outdated unconstitutional waste oppressive exploit addictive toxic kill suffer suffering victim"
			+ " pain death die pollution corrupt corruption poverty crime poor impossible expensive costly violence violent inhumane barbaric"
			+ " hinder degrade unhealthy sick burden lack");
	static final Set<String> GOOD = set("good benefit beneficial help protect improve save right freedom safe fair better important effective"
			+ " necessary deserve allow enable promote provide encourage strengthen success equal justify justified useful positive valuable worth"
			+ " safety best ethical moral legal legalize legalise adopt subsidize introduce support increase essential boost happy healthy"
			+ " opportunity efficient easier security peace great vital free");

	private StanceWords() {
	}

	static boolean denies(String word) {
		return NEGATIONS.contains(word) || word.endsWith("n't");
	}

	private static Set<String> set(String words) {
		return Set.copyOf(new HashSet<>(Arrays.asList(words.split(" "))));
	}
}
