@NullMarked
package casus.findings;

import org.jspecify.annotations.NullMarked;
