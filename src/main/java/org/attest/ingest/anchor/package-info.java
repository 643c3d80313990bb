/**
 * Turns the words that evidence is given in into offsets, so that a report can be stored without a source's sentences.
 *
 * <p>Entry class: {@link org.attest.ingest.anchor.Anchor}; the texts come from {@link org.attest.ingest.anchor.Texts}.
 * Offsets follow the W3C Text Position Selector: Unicode code points, from 0, end excluded. Nothing is anchored by
 * similarity: what is near is shown, not taken.
 */
@NullMarked
package org.attest.ingest.anchor;

import org.jspecify.annotations.NullMarked;
