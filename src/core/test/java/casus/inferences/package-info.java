@NullMarked
package casus.inferences;

import org.jspecify.annotations.NullMarked;
