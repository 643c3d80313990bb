package org.attest.ingest.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tries how the first line of a table can be read: with each delimiter, as a header of a format or as a record without one. Where names decide, a
 * delimiter cannot be guessed wrong: with another one they would not be found.
 */
final class HeadingFinder {

    private static final int LONGEST_BLANK = 1 << 10;

    private final Window window;
    private final Frame frame = new Frame();
    private int first;
    private long line = 1;
    private Set<Delimiter> possible = EnumSet.allOf(Delimiter.class);

    /** Begins at the start of the window; reads as much as the first record takes. */
    HeadingFinder(Window window) throws IOException {
        this.window = window;
        passBlankLines();
        passSeparatorLine();
        passBlankLines();
    }

    private void passBlankLines() throws IOException {
        for (int end = blanksFrom(first); !window.has(end) || isLineEnd(window.bytes()[end]); end = blanksFrom(first)) {
            if (!window.has(end)) {
                first = end;
                return;
            }
            first = new Framer(window, Delimiter.COMMA, false).lineEnd(end);
            line++;
        }
    }

    private int blanksFrom(int from) throws IOException {
        int at = from;
        while (at - from < LONGEST_BLANK
                && window.has(at)
                && (window.bytes()[at] == ' ' || window.bytes()[at] == '\t')) {
            at++;
        }
        return at;
    }

    private static boolean isLineEnd(byte value) {
        return value == '\n' || value == '\r';
    }

    /** {@code sep=;} is what spreadsheets write to tell each other the delimiter. */
    private void passSeparatorLine() throws IOException {
        if (!window.has(first + 5) || !isLineEnd(window.bytes()[first + 5])) {
            return;
        }
        String text = Texts.decode(window.bytes(), first, first + 5, true);
        Set<Delimiter> told = EnumSet.copyOf(possible);
        told.removeIf(delimiter -> delimiter.character() != text.charAt(4));
        if (text.toLowerCase(Locale.ROOT).startsWith("sep=") && !told.isEmpty()) {
            possible = told;
            first = new Framer(window, Delimiter.COMMA, false).lineEnd(first + 5);
            line++;
        }
    }

    /** Whether there is nothing at all. */
    boolean isEmpty() throws IOException {
        return !window.has(first);
    }

    /** The best way to read the first line as of that format, whether it fits or not. */
    Attempt attempt(TableFormat format) throws IOException {
        List<Heading> headings = new ArrayList<>();
        for (Delimiter delimiter : delimiters(format)) {
            headings.add(headed(format, delimiter));
        }
        Heading best = headings.stream()
                .max(Comparator.comparingInt(
                                (Heading heading) -> heading.binding().matched())
                        .thenComparingInt(heading -> heading.binding().width()))
                .orElseThrow();
        Optional<Heading> bare = format.hasHeader() ? Optional.empty() : headless(format);
        return new Attempt(format, bare.orElse(best), bare.isPresent(), headings);
    }

    private Set<Delimiter> delimiters(TableFormat format) {
        return format.delimiter().<Set<Delimiter>>map(EnumSet::of).orElse(possible);
    }

    private Heading headed(TableFormat format, Delimiter delimiter) throws IOException {
        new Framer(window, delimiter, format.quoted()).frame(first, frame);
        List<String> cells = frame.sound() ? cells(frame.count) : List.of();
        String text = Texts.decode(window.bytes(), frame.start, frame.contentEnd, isWestern());
        return new Heading(delimiter, Binding.ofHeader(format.columns(), cells), text, frame.end, line + frame.lines);
    }

    /** With as many fields as a layout has, and a key where the key should be. */
    private Optional<Heading> headless(TableFormat format) throws IOException {
        Delimiter delimiter = format.delimiter().orElseThrow();
        new Framer(window, delimiter, format.quoted()).frame(first, frame);
        return format.layouts().stream()
                .map(layout -> Binding.ofLayout(format.columns(), layout))
                .filter(binding -> binding.shape(format).fits(frame, window))
                .map(binding -> new Heading(delimiter, binding, "", first, line))
                .findFirst();
    }

    private List<String> cells(int count) {
        return cells(window, frame, count, isWestern());
    }

    /** The texts of the first fields. */
    static List<String> cells(Window window, Frame frame, int count, boolean western) {
        return IntStream.range(0, Math.min(count, Frame.MOST_FIELDS))
                .mapToObj(i -> Texts.decode(window.bytes(), frame.fieldStart(i), frame.fieldEnd(i), western))
                .map(text -> Texts.trim(text.replace("\"\"", "\"")))
                .toList();
    }

    private boolean isWestern() {
        return frame.nonAscii && Utf8Check.firstBad(window.bytes(), frame.start, frame.contentEnd) >= 0;
    }

    /** Physical line of the first record, from 1. */
    long line() {
        return line;
    }
}
