@NullMarked
package casus.junit;

import org.jspecify.annotations.NullMarked;
