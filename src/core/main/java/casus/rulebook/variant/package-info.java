/** A rulebook with one line or one cell changed, for mutation tests. */
@API(status = Status.INTERNAL)
@NullMarked
package casus.rulebook.variant;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
