/** What follows from a case: the conclusions of each family and their derivations, as values independent of the engine. */
@API(status = Status.MAINTAINED)
@NullMarked
package casus.inferences;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
