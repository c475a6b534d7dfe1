/** What there is to reason by, arranged for reading, with what small cases show of it. */
@NullMarked
package casus.why.catalogue;

import org.jspecify.annotations.NullMarked;
