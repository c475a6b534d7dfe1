/**
 * The language experts write rules in: vocabulary, rules, tables, and their translation. Knows what a rule says, not who
 * runs it.
 */
@API(status = Status.INTERNAL)
@NullMarked
package casus.rulebook;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
