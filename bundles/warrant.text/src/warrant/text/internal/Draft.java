package warrant.text.internal;

import java.util.List;

import warrant.text.Block;
import warrant.text.Metadata;

/**
 * What a format reader made of a file, before checksums, derived metadata and language.
 *
 * @param language what the file itself says, lower-case ISO 639-1, {@code ""} where it says nothing
 */
public record Draft(String text, List<Block> blocks, Metadata metadata, String language) {
}
