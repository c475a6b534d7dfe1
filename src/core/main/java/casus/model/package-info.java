/**
 * What coders record and what rules conclude from it, as values. Every type here is immutable, compares by content
 * and knows nothing of files, engines or screens.
 */
@API(status = Status.MAINTAINED)
@NullMarked
package casus.model;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
