/** The actors of a corpus and its register flow in; pairs that may be one actor flow out, each with its reason, for a person to decide on. */
package warrant.corpus.actors;
