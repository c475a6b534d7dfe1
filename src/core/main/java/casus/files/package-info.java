/**
 * Reads ordinary files safely, up to a size and through no link that the user did not name; writes files completely or not
 * at all; creates folders that nobody else can change.
 */
@API(status = Status.INTERNAL)
@NullMarked
package casus.files;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
