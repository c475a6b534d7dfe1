/** What there is to reason by, arranged for reading, with what small cases show of it. */
@API(status = Status.INTERNAL)
@NullMarked
package casus.picture.catalogue;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
