package org.attest.ingest.anchor;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a source.
 *
 * @param file the file it came from, for messages
 * @param text the text with LF line ends
 * @param sha256 SHA-256 of that text as UTF-8, 64 hex digits
 */
public record SourceText(String file, String text, String sha256) {

    /** How many Unicode code points it has. */
    int length() {
        return text.codePointCount(0, text.length());
    }

    /** Where some words stand, as indexes in UTF-16 units; occurrences do not overlap. */
    List<Integer> find(String words) {
        List<Integer> found = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
            found.add(at);
        }
        return found;
    }

    /** An index in UTF-16 units as an offset in code points. */
    int offset(int index) {
        return text.codePointCount(0, index);
    }
}
