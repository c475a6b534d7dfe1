/**
 * The text of documents and quotes: scripts, folding, word boundaries, finding a quote, and formatting words for messages.
 */
@API(status = Status.INTERNAL)
@NullMarked
package casus.casefile.text;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
