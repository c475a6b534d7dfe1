/** What follows on the word of some principals alone, side by side. */
@API(status = Status.MAINTAINED)
@NullMarked
package casus.telling;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
