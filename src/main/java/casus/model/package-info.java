/**
 * What coders record and what rules conclude from it, as values. Every type here is immutable, compares by content
 * and knows nothing of files, engines or screens.
 */
@NullMarked
package casus.model;

import org.jspecify.annotations.NullMarked;
