/** Drafts of own rules, with their cases. */
@API(status = Status.INTERNAL)
@NullMarked
package casus.scaffold;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
