/** What follows from a case: conclusions of each family, and the derivations they hang on, as values free of the engine. */
@API(status = Status.MAINTAINED)
@NullMarked
package casus.findings;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
