/** Files that are written whole or not at all, and folders that nobody else can change. Knows nothing. */
@API(status = Status.INTERNAL)
@NullMarked
package casus.files;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
