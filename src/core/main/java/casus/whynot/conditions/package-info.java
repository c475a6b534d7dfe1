/**
 * A second reading of rules, without an engine: which conditions hold of which facts, under which names, and by how little
 * one does not.
 */
@API(status = Status.INTERNAL)
@NullMarked
package casus.whynot.conditions;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
