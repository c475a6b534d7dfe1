/** The differences between two sets of inferences, and the rules and records that cause them. */
@API(status = Status.MAINTAINED)
@NullMarked
package casus.difference;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
