/** Finds probable slips in rules and tables that can be read: unused names, twins, dead rules, loops, odd rows. */
@API(status = Status.INTERNAL)
@NullMarked
package casus.rulebook.check;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
