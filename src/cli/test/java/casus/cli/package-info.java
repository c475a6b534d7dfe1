@NullMarked
package casus.cli;

import org.jspecify.annotations.NullMarked;
