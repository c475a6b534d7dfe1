/** Answers as text for reading: lines of spans, which a screen wraps and colours. */
@API(status = Status.INTERNAL)
@NullMarked
package casus.page;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
