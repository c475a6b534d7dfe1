/** Benchmarks: commands, never tests. See docs/benchmarks.md. */
@NullMarked
package casus.bench;

import org.jspecify.annotations.NullMarked;
