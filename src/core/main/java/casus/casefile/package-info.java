/**
 * Case files: read, checked against the model and against the documents they quote. What a case file may say follows from
 * the model's records; nothing here lists them a second time.
 */
@API(status = Status.INTERNAL)
@NullMarked
package casus.casefile;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
