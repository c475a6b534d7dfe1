/**
 * Reads case files and checks them against the model and against the documents they quote. The form of a case file follows
 * from the model's records and is not repeated here.
 */
@API(status = Status.INTERNAL)
@NullMarked
package casus.casefile;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
