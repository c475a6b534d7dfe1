/**
 * The input of a test in short form: actors, events and records. Meant for static imports of {@code Entities} and
 * {@code Records}.
 */
@API(status = Status.MAINTAINED)
@NullMarked
package casus.verify.given;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
