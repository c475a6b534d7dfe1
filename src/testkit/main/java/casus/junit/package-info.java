/** Tests of rules and cases with JUnit Jupiter, 5.13 or later: parameter injection, and small cases as separate tests. */
@API(status = Status.MAINTAINED)
@NullMarked
package casus.junit;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
