/**
 * Which datasets can be read, and of which of them a file is.
 *
 * <p>Entry: {@link org.attest.ingest.formats.RecordFormats}. Reads no further than the first lines.
 */
@NullMarked
package org.attest.ingest.formats;

import org.jspecify.annotations.NullMarked;
