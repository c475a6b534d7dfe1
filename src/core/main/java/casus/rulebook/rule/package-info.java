/** Rules: reads their lines as sentences, expands defined sentences, suggests what was meant, translates rules to DRL. */
@API(status = Status.INTERNAL)
@NullMarked
package casus.rulebook.rule;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
