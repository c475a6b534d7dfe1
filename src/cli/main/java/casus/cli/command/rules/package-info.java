/** The command about rules and those below it. */
@API(status = Status.INTERNAL)
@NullMarked
package casus.cli.command.rules;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
