@NullMarked
package casus.casefile;

import org.jspecify.annotations.NullMarked;
