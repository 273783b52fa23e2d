package warrant.text.pdf;

import java.util.List;

/**
 * A page in reading order.
 *
 * @param number from 1
 * @param columns each a list of lines from top to bottom; a full-width heading is a column of its own between others
 */
record Page(int number, float height, List<List<PageLine>> columns) {
}
