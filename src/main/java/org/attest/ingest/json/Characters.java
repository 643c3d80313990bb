package org.attest.ingest.json;

import java.util.Locale;
import java.util.Optional;

/** Looks for characters that JSON allows and that no XML, and so not every answer in SPARQL's formats, can carry. */
final class Characters {

    private Characters() {}

    static Optional<String> complaint(String text) {
        return text.codePoints()
                .filter(c -> !allowed(c))
                .mapToObj(
                        c -> String.format(Locale.ROOT, "the text has the character U+%04X, which no text may have", c))
                .findFirst();
    }

    /** {@code Char} of XML 1.0; a surrogate that stands alone comes as a code point of its own. */
    private static boolean allowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
