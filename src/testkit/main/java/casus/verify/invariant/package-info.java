/** What must hold of any case by any rules, tried on random cases. */
@API(status = Status.MAINTAINED)
@NullMarked
package casus.verify.invariant;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
