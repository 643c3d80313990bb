package org.attest.model;

/** Where in a source's text something stands. The text is read as UTF-8 with LF line ends. */
public sealed interface Evidence {

    /**
     * Exact words, only on the way in: they become offsets and are then dropped.
     *
     * @param quote the words as they stand in the text
     * @param nth which occurrence, from 1
     */
    record Words(String quote, int nth) implements Evidence {}

    /**
     * A span of the text.
     *
     * @param start offset of its first character in Unicode code points, from 0
     * @param end offset after its last character, greater than start
     */
    record Span(int start, int end) implements Evidence {}
}
