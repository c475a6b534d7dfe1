/** What differs between two sets of findings, and which rule and record it comes down to. */
@API(status = Status.MAINTAINED)
@NullMarked
package casus.difference;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
