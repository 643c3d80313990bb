package org.attest.ingest.judgements;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A text in lines that end in LF, CRLF or CR. */
final class Lines {

    private static final Pattern END = Pattern.compile("\r\n|\n|\r");

    private Lines() {}

    /**
     * One line.
     *
     * @param number from 1
     * @param text what stands in it, without its end
     */
    record Line(int number, String text) {

        /** Whether it says nothing: an empty line, or a comment. */
        boolean isPassedOver() {
            return text.isBlank() || text.stripLeading().startsWith("#");
        }
    }

    /** The lines of a text; a text that ends in a line end has no empty line after it. */
    static List<Line> of(String text) {
        List<String> texts = END.splitAsStream(text).toList();
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new Line(i + 1, texts.get(i)))
                .toList();
    }
}
