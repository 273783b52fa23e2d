package warrant.interchange;

import warrant.argument.ArgumentMap;

/**
 * A map read from another tool's file.
 *
 * @param map what the file says, with an id that stays the same when the file is read again
 * @param losses what the file holds and the map does not
 */
public record ReadResult(ArgumentMap map, LossReport losses) {
}
