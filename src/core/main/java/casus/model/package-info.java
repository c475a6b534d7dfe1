/**
 * What coders record and what rules conclude from it, as values. Every type here is immutable, compares by content
 * and knows nothing of files, engines or screens.
 *
 * <p>It is larger than other packages, for records, steps and conclusions are sealed, and Java wants sealed types of one hierarchy
 * in one package where there are no modules.
 */
@API(status = Status.MAINTAINED)
@NullMarked
package casus.model;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
