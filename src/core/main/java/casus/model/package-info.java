/**
 * What coders record and what rules conclude from it, as values. Every type is immutable, compares by content and is
 * independent of files, engine and screen.
 *
 * <p>The package is larger than others because records, steps and conclusions are sealed, and without modules Java requires
 * the types of a sealed hierarchy to be in one package.
 */
@API(status = Status.MAINTAINED)
@NullMarked
package casus.model;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
