/** Holds what cases expect against what follows, says what they leave untested, and changes rules to see whether any case fails. */
@NullMarked
package casus.verify;

import org.jspecify.annotations.NullMarked;
