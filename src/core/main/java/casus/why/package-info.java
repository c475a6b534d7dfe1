/** Explanation as data: findings, the derivations under them, and renderings of both. */
@API(status = Status.MAINTAINED)
@NullMarked
package casus.why;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
