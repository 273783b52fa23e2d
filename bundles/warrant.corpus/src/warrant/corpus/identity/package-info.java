/** What a document, actor or statement is flows in; an id that is the same in every run flows out. */
package warrant.corpus.identity;
