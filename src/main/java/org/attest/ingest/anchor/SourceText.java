package org.attest.ingest.anchor;

import java.util.ArrayList;
import java.util.List;
import org.attest.model.Evidence;

/**
 * The text of a source.
 *
 * @param file the file it came from, for messages
 * @param text the text with LF line ends
 * @param sha256 SHA-256 of that text as UTF-8, 64 hex digits
 */
public record SourceText(String file, String text, String sha256) {

    /** How many Unicode code points it has. */
    public int length() {
        return text.codePointCount(0, text.length());
    }

    /**
     * Where a piece of evidence stands. Words are looked for exactly, but for CRLF, which is LF here; their occurrences do not
     * overlap.
     *
     * @throws IllegalArgumentException for a span without a character, which no reader hands on
     */
    public Located locate(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Words words -> locate(words.quote().replace("\r\n", "\n"), words.nth());
            case Evidence.Span span -> {
                if (span.start() < 0 || span.start() >= span.end()) {
                    throw new IllegalArgumentException("no character in " + span);
                }
                yield span.end() > length() ? new Located.Beyond(length()) : new Located.At(span);
            }
        };
    }

    private Located locate(String words, int nth) {
        List<Integer> found = words.isBlank() || nth < 1 ? List.of() : find(words);
        if (found.size() < nth || found.isEmpty()) {
            return found.isEmpty() ? new Located.Absent() : new Located.Fewer(found.size());
        }
        int start = found.get(nth - 1);
        return new Located.At(new Evidence.Span(offset(start), offset(start + words.length())));
    }

    private List<Integer> find(String words) {
        List<Integer> found = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
            found.add(at);
        }
        return found;
    }

    /** An index in UTF-16 units as an offset in code points. */
    private int offset(int index) {
        return text.codePointCount(0, index);
    }
}
