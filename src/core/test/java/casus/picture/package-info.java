@NullMarked
package casus.picture;

import org.jspecify.annotations.NullMarked;
