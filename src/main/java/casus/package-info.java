/** The front door: rules and a case in, findings out. */
@NullMarked
package casus;

import org.jspecify.annotations.NullMarked;
