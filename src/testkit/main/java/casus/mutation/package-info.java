/** Rules and rows that the cases leave untested: coverage, and mutations that no case notices. */
@API(status = Status.INTERNAL)
@NullMarked
package casus.mutation;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
