/** JSON and YAML files as one kind of tree, whose nodes have places, and the report of problems. */
@API(status = Status.INTERNAL)
@NullMarked
package casus.casefile.tree;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
