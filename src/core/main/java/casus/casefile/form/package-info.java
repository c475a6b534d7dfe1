/** What a case file may hold, key by key, read off the model's records, and the JSON Schema of it. */
@API(status = Status.INTERNAL)
@NullMarked
package casus.casefile.form;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
