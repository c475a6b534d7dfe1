/** Why something expected does not follow: the rules that could have derived it, and the conditions each of them fails. */
@API(status = Status.MAINTAINED)
@NullMarked
package casus.whynot;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
