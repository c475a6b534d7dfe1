/** Tests of the shipped rules: the small cases beside them, and properties of all cases. */
@NullMarked
package casus.rules;

import org.jspecify.annotations.NullMarked;
