/**
 * Compiles and runs rules on Drools, and reads the justifications of what they derive. No other package knows the engine.
 */
@API(status = Status.INTERNAL)
@NullMarked
package casus.engine;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
