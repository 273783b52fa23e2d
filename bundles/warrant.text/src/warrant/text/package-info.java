/**
 * From a file to its words: a path flows in, a {@link warrant.text.Document} (plain text, blocks, metadata) flows out.
 * Every offset in the house counts in {@link warrant.text.Document#text()}.
 */
package warrant.text;
