/** Files of a rulebook as text, the characters they may hold, and the mistakes found in them. */
@API(status = Status.INTERNAL)
@NullMarked
package casus.rulebook.text;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
