/**
 * A second interpretation of rules, without the engine: which conditions hold for which facts, under which names, and how
 * narrowly one fails.
 */
@API(status = Status.INTERNAL)
@NullMarked
package casus.whynot.conditions;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
