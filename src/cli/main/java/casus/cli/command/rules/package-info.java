/** The command about rules and its subcommands. */
@API(status = Status.INTERNAL)
@NullMarked
package casus.cli.command.rules;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
