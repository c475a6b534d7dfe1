/** The command line, one class for each command. The only place that prints or exits. */
@API(status = Status.INTERNAL)
@NullMarked
package casus.cli;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
