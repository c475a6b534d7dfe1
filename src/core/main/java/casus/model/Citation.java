package casus.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a record's words stand.
 *
 * @param quote the exact words
 * @param offset where they begin, in characters from the start of the text, for words that occur more than once; or null
 */
public record Citation(
        DocumentId document, String quote, @Nullable Integer offset) {}
