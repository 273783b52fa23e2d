package warrant.argument;

import java.util.List;
import java.util.Optional;

/**
 * Argumentation schemes, those that policy texts use most, shortened in our words after Walton, Reed and Macagno, Argumentation Schemes
 * (Cambridge University Press, 2008), chapter 9. A new one is a line here.
 */
public final class Schemes {

	private static final List<Scheme> ALL = List.of(
		scheme("argument from expert opinion", List.of("E is an expert in the field that A is in.", "E says that A."), "A may be taken as true.",
			"How credible is E as an expert?", "Is E an expert in the field that A is in?", "What did E say that implies A?",
			"Is E reliable and free of interests in the matter?", "Do other experts agree?", "What evidence does E rest A on?"),
		scheme("argument from position to know", List.of("S is in a position to know whether A.", "S says that A."), "A may be taken as true.",
			"Is S in a position to know whether A?", "Is S honest and trustworthy?", "Did S say that A?"),
		scheme("argument from witness testimony", List.of("W was there.", "W tells the truth as W knows it.", "W says that A."), "A may be taken as true.",
			"Is what W says consistent in itself?", "Is it consistent with the known facts?", "Is it consistent with what other witnesses say?",
			"Is W biased?", "How plausible is A?"),
		scheme("argument from consequences (positive)", List.of("If A is brought about, good consequences will follow."), "A should be brought about.",
			"How likely is it that they will follow?", "What evidence is there for that?", "Are there bad consequences that outweigh them?"),
		scheme("argument from consequences (negative)", List.of("If A is brought about, bad consequences will follow."), "A should not be brought about.",
			"How likely is it that they will follow?", "What evidence is there for that?", "Are there good consequences that outweigh them?"),
		scheme("practical reasoning", List.of("G is a goal.", "Doing A is a means to G."), "A should be done.",
			"What other goals conflict with G?", "What other means are there to G?", "Is another means more efficient?",
			"Can A be done?", "What else would follow from A?"),
		scheme("argument from values", List.of("Value V is held good by those concerned.", "A furthers V."), "That is a reason for A.",
			"Do those concerned hold V?", "Does A further V?", "Which other values does A harm?", "Does V outweigh them here?"),
		scheme("argument from example", List.of("In this case, what has F also has G."), "Generally, what has F also has G.",
			"Is it so in the case that is cited?", "Does the case bear out the generalisation?", "Is the case typical?",
			"How strong is the generalisation?", "Were there special circumstances?"),
		scheme("argument from analogy", List.of("Case 1 is similar to case 2.", "A holds in case 1."), "A holds in case 2.",
			"Are the two cases similar in what matters here?", "Does A hold in case 1?", "Are there differences that undermine it?",
			"Is there another similar case in which A does not hold?"),
		scheme("argument from precedent", List.of("In an earlier case the rule was applied so.", "This case is like it."), "The rule should be applied so here.",
			"Does the precedent bear on this case?", "Was it decided rightly?", "Does this case differ in what matters?"),
		scheme("argument from sign", List.of("A is found here.", "A is generally a sign of B."), "B is the case here.",
			"How strong is the link between the sign and what it is a sign of?", "Is there another explanation for A?"),
		scheme("argument from cause to effect", List.of("Generally, if A happens, B will happen.", "A happens."), "B will happen.",
			"How strong is the causal rule?", "What evidence is there for it?", "Are there other causes that would prevent B?"),
		scheme("argument from correlation to cause", List.of("A and B occur together."), "A causes B.",
			"Do they occur together reliably?", "Is it more than coincidence?", "Could a third factor cause both?", "Could B cause A?"),
		scheme("argument from evidence to hypothesis", List.of("If A is true, B will be observed.", "B has been observed."), "A is true.",
			"Is it so that B follows from A?", "Has B been observed?", "Could something else than A account for B?"),
		scheme("argument from established rule", List.of("For cases of this kind the rule is to do A.", "This case is of that kind."), "A should be done here.",
			"Does the rule demand A?", "Does it apply to this case?", "Does another rule override it?", "Is the rule justified?"),
		scheme("argument from verbal classification", List.of("a has the property F.", "What has F is classed as G."), "a is a G.",
			"Does a have F?", "Is what has F rightly classed as G, or is that in dispute?"),
		scheme("argument from popular opinion", List.of("A is generally held true."), "That is a reason for A.",
			"What shows that A is generally held true?", "Are there reasons to doubt it even so?", "Are those who hold it in a position to know?"),
		scheme("argument from popular practice", List.of("It is generally done so by those who know the matter."), "It is acceptable to do so.",
			"What shows that it is generally done?", "Why is it done?", "Is what is done also right here?"),
		scheme("argument from commitment", List.of("a is committed to A by what a said or did."), "a should hold to A here.",
			"What shows that a is committed to A?", "Is this case an exception?", "Has a withdrawn it for a good reason?"),
		scheme("argument from inconsistent commitment", List.of("a has said A.", "a now says or does the opposite."), "What a says now is to be doubted.",
			"Did a say A?", "Are the two really inconsistent?", "Has a given a reason for the change?"),
		scheme("slippery slope argument", List.of("A leads to B, and step by step to Z.", "Z is disastrous."), "A should not be done.",
			"Which steps lead from A to Z?", "What drives it from each step to the next?", "Is any step weak, or can it be stopped?", "Is Z that bad?"),
		scheme("argument from alternatives", List.of("Either A or B.", "A is not the case, or not acceptable."), "B.",
			"Are there no other alternatives?", "Is A ruled out?", "Can both be had?"),
		scheme("argument from waste", List.of("Much has been put into A.", "If it is stopped now, that is wasted."), "A should go on.",
			"Is what has been spent lost in any case?", "Is A likely to succeed?", "Would what A still needs do more good elsewhere?"),
		scheme("argument from fairness", List.of("Like cases should be treated alike.", "a is treated otherwise than the like case b."), "a should be treated as b is.",
			"Are the cases alike in what matters?", "Is b treated as it should be?", "Is there a good reason for the difference?"),
		scheme("argument from precaution", List.of("A may do grave harm that can't be undone.", "That it will not is not certain."), "A should not be done until more is known.",
			"How grave and how plausible is the harm?", "What harm does waiting do?", "Would smaller steps do?"),
		scheme("ad hominem argument", List.of("a, who argues for A, has a bad character or an interest."), "What a says for A should be given less weight.",
			"Is that so of a?", "Does it bear on the credibility of A?", "Does the argument for A rest on a's word at all?"));

	private Schemes() {
	}

	private static Scheme scheme(String name, List<String> premises, String conclusion, String... questions) {
		return new Scheme(name, premises, conclusion, List.of(questions));
	}

	/** All, in the order a menu shows them. */
	public static List<Scheme> all() {
		return ALL;
	}

	/** Empty for a scheme of the analyst's own, which has no questions. */
	public static Optional<Scheme> named(String name) {
		return ALL.stream().filter(scheme -> scheme.name().equalsIgnoreCase(String.valueOf(name).strip())).findFirst();
	}
}
