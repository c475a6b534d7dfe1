@NullMarked
package casus.words;

import org.jspecify.annotations.NullMarked;
