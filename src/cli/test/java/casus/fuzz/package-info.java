/** Mutants of the worked cases, the rules and the tables: a command, and a slice of it as a test. See docs/security.md. */
@NullMarked
package casus.fuzz;

import org.jspecify.annotations.NullMarked;
