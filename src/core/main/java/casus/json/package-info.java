/**
 * Answers as records, which Jackson writes as JSON and YAML: components stand in JSON under their names and in their order. The
 * schemas in docs are generated from them.
 */
@API(status = Status.INTERNAL)
@NullMarked
package casus.json;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
