/** The commands, and the command line that consists of them. */
@API(status = Status.INTERNAL)
@NullMarked
package casus.cli.command;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
