/** Options that several commands share. */
@API(status = Status.INTERNAL)
@NullMarked
package casus.cli.option;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
