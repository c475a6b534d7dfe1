/** The form of case files, key by key, derived from the model's records, and the JSON Schema of it. */
@API(status = Status.INTERNAL)
@NullMarked
package casus.casefile.form;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
