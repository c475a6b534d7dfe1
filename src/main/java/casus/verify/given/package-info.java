/** What a test gives: actors, events and records, written short. Static imports of {@code Entities} and {@code Records} read best. */
@NullMarked
package casus.verify.given;

import org.jspecify.annotations.NullMarked;
