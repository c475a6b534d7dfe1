/** Compares what follows from coded articles with an answer key that an analyst wrote. */
@API(status = Status.INTERNAL)
@NullMarked
package casus.score;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
