package casus.casefile;

import casus.model.RecordId;

/**
 * Where the framing word of a record stands in its case file.
 *
 * @param by the record
 * @param file as the user named it
 * @param line from 1
 * @param column from 1, in characters
 */
public record FramePlace(RecordId by, String file, int line, int column) {}
