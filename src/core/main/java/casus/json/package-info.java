/**
 * Answers as records that Jackson writes as JSON and YAML, with their components' names and order. The schemas in docs are
 * generated from them.
 */
@API(status = Status.INTERNAL)
@NullMarked
package casus.json;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
