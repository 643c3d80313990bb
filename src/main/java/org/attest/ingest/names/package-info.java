/**
 * Tables about names: pairs that people have labelled.
 *
 * <p>Entry: {@link org.attest.ingest.names.LabelledPairReader}. Compares nothing and decides nothing.
 */
@NullMarked
package org.attest.ingest.names;

import org.jspecify.annotations.NullMarked;
