/** The sentences that rules are written in: their slots, their form and their meaning. */
@API(status = Status.INTERNAL)
@NullMarked
package casus.rulebook.vocabulary;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
