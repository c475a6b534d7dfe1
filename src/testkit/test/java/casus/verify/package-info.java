/** Tests of running cases, of what they leave untested, and of changed rules. */
@NullMarked
package casus.verify;

import org.jspecify.annotations.NullMarked;
