/** The prompt on one case: reads lines, completes words, answers by running commands. */
@API(status = Status.INTERNAL)
@NullMarked
package casus.cli.prompt;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
