@NullMarked
package casus.whynot.conditions;

import org.jspecify.annotations.NullMarked;
