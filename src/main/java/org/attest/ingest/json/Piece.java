package org.attest.ingest.json;

import org.attest.problem.Problem;
import org.attest.problem.Where;

/** One document of an input, or the reason why there is none. */
public sealed interface Piece {

    /** The place of the document in its input. */
    Where where();

    /**
     * A document's text.
     *
     * @param where the place
     * @param text the text as given, without byte order mark and line end
     */
    record Text(Where where, String text) implements Piece {}

    /**
     * No document.
     *
     * @param where the place: a line, or a whole file
     * @param whole whether the whole file is lost, not just a line of it
     * @param problem why
     */
    record Lost(Where where, boolean whole, Problem problem) implements Piece {}
}
