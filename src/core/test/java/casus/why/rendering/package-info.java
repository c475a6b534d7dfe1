@NullMarked
package casus.why.rendering;

import org.jspecify.annotations.NullMarked;
