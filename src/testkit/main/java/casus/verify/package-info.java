/** The Java test kit: compares what follows from cases with expectations. */
@API(status = Status.MAINTAINED)
@NullMarked
package casus.verify;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
