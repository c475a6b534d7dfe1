/** The language that experts write rules in: vocabulary, rules, tables, and their translation. Independent of the engine. */
@API(status = Status.INTERNAL)
@NullMarked
package casus.rulebook;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
