/** Judgements about the shipped rules: small cases that stand beside them, and what must hold of any case. */
@NullMarked
package casus.rules;

import org.jspecify.annotations.NullMarked;
