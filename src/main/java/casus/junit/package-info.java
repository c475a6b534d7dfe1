/** Tests of rules and cases with JUnit Jupiter, 5.13 or later: injection, and small cases as tests of their own. */
@NullMarked
package casus.junit;

import org.jspecify.annotations.NullMarked;
