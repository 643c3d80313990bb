package org.attest.ingest.re3d;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.attest.ingest.json.CanonicalJson;
import org.attest.model.Evidence;

/**
 * The text of a document, and what offsets mean in it.
 *
 * <p>Offsets of the data set count the characters of the JSON text as it is. Whether a character beyond the basic plane
 * counts as two (UTF-16, as the annotators' tools in Java count) or as one is not told: where a text has such characters,
 * that way is taken in which more of its spans hold the words that they are said to hold, UTF-16 where both do alike.
 * Evidence counts Unicode code points of the text with LF line ends.
 */
final class AnnotatedText {

    private final String text;
    private final boolean codePoints;

    private AnnotatedText(String text, boolean codePoints) {
        this.text = text;
        this.codePoints = codePoints;
    }

    /**
     * A text.
     *
     * @param spans spans with words, by which to find out how offsets count
     */
    static AnnotatedText of(String text, List<Row.Span> spans) {
        AnnotatedText units = new AnnotatedText(text, false);
        AnnotatedText points = new AnnotatedText(text, true);
        boolean same = text.length() == text.codePointCount(0, text.length());
        return same || agreeing(units, spans) >= agreeing(points, spans) ? units : points;
    }

    private static long agreeing(AnnotatedText text, List<Row.Span> spans) {
        return spans.stream()
                .filter(text::has)
                .filter(span -> text.words(span).equals(span.words()))
                .count();
    }

    /** SHA-256 of the text as UTF-8 with LF line ends, 64 hex digits. */
    String sha256() {
        return CanonicalJson.sha256(text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** How many characters it has, as offsets count. */
    int length() {
        return codePoints ? text.codePointCount(0, text.length()) : text.length();
    }

    /** Whether a span lies within the text. */
    boolean has(Row.Span span) {
        return span.end() <= length();
    }

    /** The words of a span that lies within, without white space around them. */
    String words(Row.Span span) {
        return text.substring(index(span.begin()), index(span.end())).strip();
    }

    /** A span that lies within and is not empty, as evidence. */
    Evidence evidence(Row.Span span) {
        return new Evidence.Span(offset(index(span.begin())), offset(index(span.end())));
    }

    /** Whether a sentence begins there, as far as can be told: at the start, after a full stop, a colon or a line end. */
    boolean beginsSentence(Row.Span span) {
        String before = text.substring(0, index(span.begin()));
        OptionalInt last = before.codePoints()
                .filter(c -> c == '\n' || !(Character.isWhitespace(c) || "\"'“”‘’([".indexOf(c) >= 0))
                .reduce((one, next) -> next);
        return last.isEmpty() || ".!?:\n".indexOf(last.getAsInt()) >= 0;
    }

    private int index(int offset) {
        return codePoints ? text.offsetByCodePoints(0, offset) : offset;
    }

    private int offset(int index) {
        int crs = 0;
        for (int at = text.indexOf("\r\n"); at >= 0 && at < index; at = text.indexOf("\r\n", at + 2)) {
            crs++;
        }
        return text.codePointCount(0, index) - crs;
    }
}
