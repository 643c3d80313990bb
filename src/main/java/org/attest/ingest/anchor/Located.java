package org.attest.ingest.anchor;

import org.attest.model.Evidence;

/** Where in a text a piece of evidence stands, or why it stands nowhere. */
public sealed interface Located {

    /**
     * It is there.
     *
     * @param span where, wholly within the text
     */
    record At(Evidence.Span span) implements Located {}

    /** Words that do not stand in the text. */
    record Absent() implements Located {}

    /**
     * Words that stand in the text less often than the evidence counts.
     *
     * @param found how often, at least once
     */
    record Fewer(int found) implements Located {}

    /**
     * Offsets that reach beyond the text.
     *
     * @param length of the text in code points
     */
    record Beyond(int length) implements Located {}
}
