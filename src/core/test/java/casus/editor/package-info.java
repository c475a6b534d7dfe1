@NullMarked
package casus.editor;

import org.jspecify.annotations.NullMarked;
