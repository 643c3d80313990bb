package org.attest.ingest.anchor;

import java.util.List;
import org.attest.problem.Problem;

/**
 * What became of a report whose evidence was to be anchored.
 *
 * @param json the report with offsets in place of words, otherwise as it was given; facts whose words were not found keep them
 * @param anchored how many pieces of evidence went from words to offsets
 * @param left how many are still in words
 * @param complete whether nothing is left to do: no words, the text's hash filled in, every offset within the text
 * @param problems all that was found wrong with the report, with its words and with its text
 */
public record AnchorResult(String json, int anchored, int left, boolean complete, List<Problem> problems) {

    /** Copies the list. */
    public AnchorResult {
        problems = List.copyOf(problems);
    }
}
