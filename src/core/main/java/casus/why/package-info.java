/** Explanations as data: the derivations of a conclusion, its supports and its standing. */
@API(status = Status.MAINTAINED)
@NullMarked
package casus.why;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
