/** Provides commands with cases, rulebooks and inferences, keeps what was read, and watches files. */
@API(status = Status.INTERNAL)
@NullMarked
package casus.cli.desk;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
