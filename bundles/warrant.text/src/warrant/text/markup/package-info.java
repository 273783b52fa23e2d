/** From HTML and Markdown to pieces: bytes flow in, the article's headings, paragraphs, captions and what it says about itself flow out; the page around it stays behind. */
package warrant.text.markup;
