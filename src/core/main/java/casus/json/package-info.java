/** Answers as trees in the order in which JSON and YAML print them; each is a contract with a schema in docs. */
@API(status = Status.INTERNAL)
@NullMarked
package casus.json;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
