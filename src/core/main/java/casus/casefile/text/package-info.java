/** The text of documents and quotes: scripts, folding, word boundaries, finding a quote, and words of files in messages. */
@API(status = Status.INTERNAL)
@NullMarked
package casus.casefile.text;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
