/**
 * The language experts write rules in: vocabulary, rules, tables, and their translation. Knows what a rule says, not who
 * runs it.
 */
@NullMarked
package casus.rulebook;

import org.jspecify.annotations.NullMarked;
