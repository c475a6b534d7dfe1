@NullMarked
package casus.rulebook;

import org.jspecify.annotations.NullMarked;
