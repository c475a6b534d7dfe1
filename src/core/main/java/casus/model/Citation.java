package casus.model;

import org.jspecify.annotations.Nullable;

/**
 * A quote and its source.
 *
 * @param quote the exact words
 * @param offset of the quote, in characters from the start of the text, if it occurs more than once; otherwise null
 */
public record Citation(
        DocumentId document, String quote, @Nullable Integer offset) {}
