package org.attest.ingest.coverage;

/**
 * Where a sentence stands in a text; its words are not kept.
 *
 * @param number its place among the text's sentences, from 1
 * @param line line of its first character, from 1; lines end with LF
 * @param column place of its first character in that line in code points, from 1
 * @param start offset of its first character in code points, from 0; neither here nor at the end is white space
 * @param end offset after its last character
 */
public record Sentence(int number, int line, int column, int start, int end) {

    /** Checks that it holds a character and stands somewhere. */
    public Sentence {
        if (number < 1 || line < 1 || column < 1 || start < 0 || start >= end) {
            throw new IllegalArgumentException(
                    "no sentence: " + number + " at " + line + ":" + column + ", from " + start + " to " + end);
        }
    }
}
