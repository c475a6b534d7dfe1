/** Small cases beside rules: reads and writes them, with what each expects. */
@API(status = Status.INTERNAL)
@NullMarked
package casus.casefile.sheet;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
