/** What rules cost, and how that grows with the case. */
@API(status = Status.INTERNAL)
@NullMarked
package casus.cost;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
