/** The English of conclusions, records and conditions. No other package contains any, except for headings of pages. */
@API(status = Status.INTERNAL)
@NullMarked
package casus.words;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
