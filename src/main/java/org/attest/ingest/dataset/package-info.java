/**
 * What the readers of datasets have in common: how a row of a table becomes a record.
 *
 * <p>Entry: {@link org.attest.ingest.dataset.RecordFormat}, implemented once for each dataset. Does not decide which rows
 * are read, what is stored of them, or what their things are.
 */
@NullMarked
package org.attest.ingest.dataset;

import org.jspecify.annotations.NullMarked;
