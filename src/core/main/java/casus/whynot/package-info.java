/** Why something expected does not follow: which rules could have derived it, and what each lacks. */
@API(status = Status.MAINTAINED)
@NullMarked
package casus.whynot;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
