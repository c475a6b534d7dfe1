/** What rules derive and require, pattern by pattern, and how they lead to one another. */
@API(status = Status.INTERNAL)
@NullMarked
package casus.rulebook.ladder;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
