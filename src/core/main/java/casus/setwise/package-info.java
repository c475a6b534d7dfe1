/**
 * Evaluates rules a set of facts at a time, without the engine. Reads the engine's language, as far as translations of sentences and the
 * shipped files use it; rules that it cannot read are left to the engine.
 */
@API(status = Status.INTERNAL)
@NullMarked
package casus.setwise;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
