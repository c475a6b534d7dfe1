@NullMarked
package casus.model;

import org.jspecify.annotations.NullMarked;
