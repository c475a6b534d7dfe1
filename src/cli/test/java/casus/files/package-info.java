/** Tests of writing whole files. */
@NullMarked
package casus.files;

import org.jspecify.annotations.NullMarked;
