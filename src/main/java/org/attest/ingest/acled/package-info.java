/**
 * Events of ACLED, the Armed Conflict Location and Event Data project, as its exports have them.
 *
 * <p>Entry: {@link org.attest.ingest.acled.AcledFormat}. What is made of which column stands in
 * {@code design/0003-datasets.md} §4c. ACLED's terms forbid passing rows on: none are in the project, and what was loaded
 * must not be published. The words of {@code notes} never reach the graph.
 */
@NullMarked
package org.attest.ingest.acled;

import org.jspecify.annotations.NullMarked;
