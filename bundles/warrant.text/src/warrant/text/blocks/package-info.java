/** From lines to blocks: pieces of text flow in, what each of them is (heading, caption, byline, paragraph ...) flows out. */
package warrant.text.blocks;
