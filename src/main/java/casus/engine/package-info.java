/** Compiles and runs rules on Drools, and reads the justifications of what they derive. Nothing else knows the engine. */
@NullMarked
package casus.engine;

import org.jspecify.annotations.NullMarked;
