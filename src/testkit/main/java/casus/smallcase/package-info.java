/** Runs small and worked cases and compares what follows with what they expect. */
@API(status = Status.INTERNAL)
@NullMarked
package casus.smallcase;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
