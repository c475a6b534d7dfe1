/** A rulebook arranged for reading, with examples from small cases. */
@API(status = Status.INTERNAL)
@NullMarked
package casus.picture.catalogue;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
