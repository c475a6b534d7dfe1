@NullMarked
package casus.why.conditions;

import org.jspecify.annotations.NullMarked;
