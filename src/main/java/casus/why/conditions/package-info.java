/**
 * A second reading of rules, without an engine: which conditions hold of which facts, under which names, and by how little
 * one does not.
 */
@NullMarked
package casus.why.conditions;

import org.jspecify.annotations.NullMarked;
