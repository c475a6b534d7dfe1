package casus.casefile;

import casus.model.RecordId;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * The place of a record's framing word in its case file.
 *
 * @param by the record
 * @param file as the user named it
 * @param line from 1
 * @param column from 1, in characters
 */
@API(status = Status.MAINTAINED)
public record FramePlace(RecordId by, String file, int line, int column) {}
