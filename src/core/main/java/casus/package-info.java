/** The front door: rules and a case in, inferences out. */
@API(status = Status.MAINTAINED)
@NullMarked
package casus;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
