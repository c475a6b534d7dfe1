/** Explanations in forms that other programs open: web pages, graphs, diagrams, provenance. */
@NullMarked
package casus.why.rendering;

import org.jspecify.annotations.NullMarked;
