/** The command line: one class a command. The only place that prints or exits. */
@NullMarked
package casus.cli;

import org.jspecify.annotations.NullMarked;
