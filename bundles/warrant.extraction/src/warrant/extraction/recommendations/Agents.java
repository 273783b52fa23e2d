package warrant.extraction.recommendations;

import java.util.Set;

import warrant.extraction.grammar.Subject;
import warrant.extraction.grammar.Words;

/** Tells nouns that act from nouns that don't. */
final class Agents {

	private static final Set<String> ACTING = Set.of("association", "associations", "corporation", "corporations", "foundation", "foundations", "delegation",
			"delegations", "federation", "federations", "administrations", "confederation", "commissions", "department", "departments",
			"movement", "movements", "campaigners", "activists", "establishment", "profession", "government", "governments", "parliament", "parliaments", "minister", "ministers", "ministry", "ministries",
			"commission", "council", "councils", "congress", "senate", "court", "courts", "judge", "judges", "member", "members",
			"state", "states", "country", "countries", "nation", "nations", "union", "unions", "city", "cities", "municipality",
			"municipalities", "town", "towns", "mayor", "mayors", "company", "companies", "firm", "firms", "bank", "banks",
			"agency", "agencies", "authority", "authorities", "regulator", "regulators", "alliance", "allies", "ally",
			"president", "chancellor", "party", "parties", "people", "citizens", "citizen", "voter", "voters", "tenant",
			"tenants", "landlord", "landlords", "owner", "owners", "operator", "operators", "utility", "utilities", "board",
			"boards", "director", "directors", "shareholder", "shareholders", "prosecutor", "prosecutors", "legislator",
			"legislators", "lawmakers", "police", "army", "gunners", "soldiers", "commander", "commanders", "school", "schools",
			"university", "universities", "teacher", "teachers", "doctor", "doctors", "parents", "parent", "farmers", "farmer",
			"workers", "employers", "employer", "industry", "lobby", "committee", "secretary", "administration", "house",
			"office", "officials", "official", "investors", "investor", "lender", "lenders", "creditors", "creditor", "seller",
			"sellers", "buyer", "buyers", "producers", "consumers", "engineers", "scientists", "experts", "economists",
			"journalists", "editors", "leaders", "leader", "politicians", "capitals", "west", "europe", "americans", "europeans",
			"anyone", "everyone", "everybody", "somebody", "someone", "nobody", "anybody", "we", "you", "they", "he", "she",
			"those", "bloc", "neighbours", "neighbors", "partners", "partner", "team", "body", "institution", "institutions",
			"organisation", "organisations", "organization", "organizations", "agents", "collector", "collectors", "mediators",
			"mediator", "negotiators", "diplomats", "envoy", "public", "society", "man", "men", "women", "woman", "child",
			"children", "family", "families", "group", "groups", "developers", "developer", "laboratories", "laboratory",
			"platforms", "insurers", "auditors", "service", "us", "legislature", "legislatures", "assembly", "assemblies",
			"business", "businesses", "district", "districts", "region", "regions", "province", "provinces", "all", "majority", "minority", "opposition",
			"cabinet", "coalition", "treasury", "presidency", "representatives", "delegates", "friends");
	private static final Set<String> THINGS = Set.of("law", "laws", "plan", "plans", "grid", "price", "prices", "rule", "rules", "contract", "contracts", "treaty",
			"treaties", "deal", "deals", "project", "projects", "line", "lines", "money", "fund", "funds", "rent", "rents",
			"tax", "taxes", "licence", "licences", "license", "permit", "permits", "land", "gas", "oil", "power", "sum",
			"answer", "reform", "reforms", "policy", "policies", "cost", "costs", "war", "wars", "peace", "freeze", "cap", "ban",
			"bridge", "bill", "bills", "budget", "budgets", "system", "systems", "data", "model", "models", "idea", "ideas",
			"method", "aim", "goal", "purpose", "debate", "question", "questions", "decision", "decisions", "hole", "holes",
			"building", "buildings", "house", "houses", "home", "homes", "flat", "flats", "clause", "clauses", "it", "this",
			"that", "which", "these", "nothing", "everything", "there", "word", "words", "thing", "things", "first", "second",
			"work", "burden", "benefit", "benefits", "case", "cases", "trial", "trials", "right", "rights", "duty", "test",
			"tests", "parts", "part", "supply", "demand", "energy", "terms", "text", "figure", "figures", "number", "numbers",
			"support", "letter", "letters", "loan", "loans", "debt", "debts", "call", "calls", "report", "reports", "share", "rate",
			"rates", "way", "ways", "year", "years", "time", "effort", "efforts", "step", "steps", "trade", "growth", "use", "reliance");
	private static final Set<String> ABSTRACT_ENDINGS = Set.of("tion", "tions", "sion", "sions", "ment", "ments", "ness", "ity", "ities", "ism",
			"ance", "ence", "ances", "ences", "ship", "ing", "ings", "cy", "age", "ages", "ture", "sis");
	private static final Set<String> STATIVE = Set.of("be", "hinge", "rest", "stay", "remain", "count", "have", "come", "cost", "last", "mean", "include", "cover", "apply", "contain",
			"consist", "depend", "cease", "expire", "end", "begin", "start", "fall", "rise", "exist", "lie", "stand", "flow",
			"weigh", "continue", "precede", "belong", "reflect", "happen", "vanish", "disappear", "become", "go", "follow",
			"run", "serve");

	private Agents() {
	}

	/** Whether the subject's noun names people or bodies of people. */
	static boolean isActing(Words words, Subject subject) {
		String head = words.at(subject.head(words));
		boolean one = head.endsWith("er") || head.endsWith("or") || head.endsWith("ist");
		return ACTING.contains(head) || isPlainPersonal(one ? head + "s" : head) && !THINGS.contains(head) && !isAbstract(head);
	}

	/** "gunners", "advisors", "activists", "guardians": those who do. */
	private static boolean isPlainPersonal(String head) {
		return head.length() > 6 && (head.endsWith("ers") || head.endsWith("ors") || head.endsWith("ists") || head.endsWith("ians") || head.endsWith("men") || head.endsWith("women") || head.endsWith("people") || head.endsWith("eers"))
				&& !Set.of("numbers", "powers", "answers", "matters", "letters", "orders", "papers", "factors", "borders", "offers", "corridors",
						"computers", "errors", "doors", "floors", "servers", "sensors", "motors", "reactors", "containers", "carriers", "quarters",
						"centers", "dangers", "disasters", "chapters", "barriers", "drivers", "metaphors", "shelters", "winters", "summers",
						"transfers", "tenders", "careers", "rivers", "waters", "registers", "filters", "dollars", "corners", "towers", "covers",
						"sectors", "vectors", "favors", "labors", "harbors", "behaviors", "charters", "clusters", "meters", "posters",
						"semesters", "counters", "layers", "routers", "trailers", "triggers", "weathers", "silvers", "timbers").contains(head);
	}

	static boolean isAbstract(String head) {
		for (String ending : ABSTRACT_ENDINGS)
			if (head.length() > ending.length() + 2 && head.endsWith(ending))
				return true;
		return false;
	}

	/** Whether the subject's noun names a thing or a matter. */
	static boolean isThing(Words words, Subject subject) {
		String head = words.at(subject.head(words));
		return !ACTING.contains(head) && (THINGS.contains(head) || isAbstract(head)) && !words.tagged(subject.head(words), "PROPN");
	}

	/** Whether things can do it as well as people: "be", "remain", "cost". */
	static boolean isStative(String verb) {
		return STATIVE.contains(verb);
	}
}
