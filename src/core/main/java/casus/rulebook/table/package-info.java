/** Decision tables: CSV files read into rows, checked cell by cell. */
@API(status = Status.INTERNAL)
@NullMarked
package casus.rulebook.table;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
