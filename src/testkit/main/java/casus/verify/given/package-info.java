/** What a test gives: actors, events and records, written short. Static imports of {@code Entities} and {@code Records} read best. */
@API(status = Status.MAINTAINED)
@NullMarked
package casus.verify.given;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
