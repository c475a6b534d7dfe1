/** Explanations in formats for other programs: web pages, graphs, diagrams, provenance. */
@API(status = Status.MAINTAINED)
@NullMarked
package casus.picture;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
