/** From pages of placed glyphs to pieces in reading order: lines, columns, running heads, paragraphs. */
package warrant.text.pdf;
