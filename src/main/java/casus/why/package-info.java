/** Explanation as data: findings, the derivations under them, and renderings of both. */
@NullMarked
package casus.why;

import org.jspecify.annotations.NullMarked;
