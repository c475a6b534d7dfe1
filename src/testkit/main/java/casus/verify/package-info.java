/** Holds what cases expect against what follows, says what they leave untested, and changes rules to see whether any case fails. */
@API(status = Status.MAINTAINED)
@NullMarked
package casus.verify;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
