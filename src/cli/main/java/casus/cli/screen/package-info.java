/** Where commands print: width, colour, progress, failures and exit codes. */
@API(status = Status.INTERNAL)
@NullMarked
package casus.cli.screen;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
