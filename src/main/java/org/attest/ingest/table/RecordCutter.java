package org.attest.ingest.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream into records, and goes on behind those that are none: at the next line from which on a sound record can be read.
 * Counts lines. Says of a bad record only which kind it is of, not in words.
 */
final class RecordCutter {

    /** What the next record is. */
    enum Cut {
        /** A record with the right number of fields. */
        SOUND,
        /** The same, and empty fields behind them. */
        SURPLUS,
        FIELD_COUNT,
        NUL,
        /** It has the right number of fields, one of which holds whole records. */
        SWALLOWS,
        /** {@link Frame#fault} says what. */
        FAULT,
        /** The last one, and what follows in the file is missing. */
        TRUNCATED,
        /** There is none. */
        END
    }

    /**
     * What was passed over.
     *
     * @param lines how many physical lines
     * @param bytes how many bytes, line ends counted
     * @param start the first of them, at most {@link BadRecord#LONGEST}
     */
    record Skipped(long lines, long bytes, ByteArrayOutputStream start) {}

    /** With less than this in memory behind the last record, and more than that before, the latter is let go of. */
    private static final int LOW = 128 << 10;

    private static final int MUCH = 512 << 10;

    /** Fewer fields than that come about by chance. */
    private static final int TELLING = 4;

    private final Window window;
    private final Framer framer;
    private final Shape shape;
    private final Delimiter delimiter;
    private final Frame frame = new Frame();
    private final Frame probe = new Frame();
    private int at;
    private long line;
    private long blankLines;
    private final boolean quoted;
    private boolean framed;

    /** Begins at an index of the window, which is in the given line of the file. */
    RecordCutter(Window window, int at, long line, Delimiter delimiter, boolean quoted, Shape shape) {
        this.window = window;
        this.at = at;
        this.line = line;
        this.framer = new Framer(window, delimiter, quoted);
        this.shape = shape;
        this.delimiter = delimiter;
        this.quoted = quoted;
    }

    /** Looks at the next record, passing over blank lines, and stays there. */
    Cut look() throws IOException {
        while (frameNext()) {
            if (!isBlank()) {
                return verdict();
            }
            blankLines += frame.lines;
            take();
        }
        return Cut.END;
    }

    private boolean frameNext() throws IOException {
        if (framed) {
            return true;
        }
        if (at > MUCH && window.end() - at < LOW) {
            window.drop(at);
            at = 0;
        }
        if (!window.has(at)) {
            return false;
        }
        framer.frame(at, frame);
        framed = true;
        return true;
    }

    /** Nothing but blanks and delimiters: spreadsheets leave such lines behind. */
    private boolean isBlank() {
        byte[] bytes = window.bytes();
        int i = frame.start;
        while (i < frame.contentEnd && (bytes[i] == delimiter.character() || bytes[i] == ' ' || bytes[i] == '\t')) {
            i++;
        }
        return frame.sound() && i == frame.contentEnd;
    }

    private Cut verdict() throws IOException {
        if (!frame.sound()) {
            return Cut.FAULT;
        } else if (frame.unended && (window.damage() != null || frame.count < shape.width())) {
            return Cut.TRUNCATED;
        } else if (frame.nul) {
            return Cut.NUL;
        } else if (frame.count != shape.width() && !isSurplus()) {
            return Cut.FIELD_COUNT;
        } else if (frame.lines > 1 && swallows()) {
            return Cut.SWALLOWS;
        }
        return frame.count == shape.width() ? Cut.SOUND : Cut.SURPLUS;
    }

    private boolean isSurplus() {
        int field = shape.width();
        if (frame.count < field || frame.count > Frame.MOST_FIELDS) {
            return false;
        }
        while (field < frame.count && frame.fieldStart(field) == frame.fieldEnd(field)) {
            field++;
        }
        return field == frame.count;
    }

    private boolean swallows() throws IOException {
        for (int next = nextLine(frame.start); shape.isTelling() && next < frame.end; next = nextLine(next)) {
            framer.frame(next, probe);
            if (shape.fitsWithin(frame, probe, window)) {
                return true;
            }
        }
        return false;
    }

    /** Start of the line behind the one that an index lies in, within what is in memory. */
    private int nextLine(int from) throws IOException {
        int end = from;
        while (end < window.end() && !isLineEnd(window.bytes()[end])) {
            end++;
        }
        return window.has(end) ? framer.lineEnd(end) : end;
    }

    private static boolean isLineEnd(byte value) {
        return value == '\n' || value == '\r';
    }

    /** Takes the record that was looked at. */
    void take() {
        at = frame.end;
        line += frame.lines;
        framed = false;
    }

    /** Passes over the record that was looked at, and on to where the next sound one begins. */
    Skipped skip(Cut cut) throws IOException {
        ByteArrayOutputStream start = new ByteArrayOutputStream();
        long from = window.offset(at);
        long firstLine = line;
        // Where quotes are in order, the record ends where it seems to; lines within it are tried only if they can be
        // told from text.
        long end = cut == Cut.FAULT ? Long.MAX_VALUE : window.offset(frame.end);
        boolean tried = cut == Cut.FAULT || shape.isTelling();
        do {
            framed = false;
            skipLine(start);
        } while (window.has(at) && window.offset(at) < end && !(tried && resumes()));
        return new Skipped(line - firstLine, window.offset(at) - from, start);
    }

    private boolean resumes() throws IOException {
        frameNext();
        framed = shape.fits(frame, window);
        return framed;
    }

    /** One physical line, of any length. */
    private void skipLine(ByteArrayOutputStream start) throws IOException {
        line++;
        while (window.has(at)) {
            int next = at;
            while (next < window.end() && !isLineEnd(window.bytes()[next])) {
                next++;
            }
            boolean ended = next < window.end();
            next = ended ? framer.lineEnd(next) : next;
            int room = Math.min(next - at, BadRecord.LONGEST - start.size());
            start.write(window.bytes(), at, room);
            at = next;
            if (ended) {
                return;
            }
            window.drop(at);
            at = 0;
        }
    }

    /** Whether anything follows. */
    boolean isMore() throws IOException {
        return window.has(at);
    }

    /** Another delimiter by which the record that was looked at has so many fields; null when there is none. */
    @Nullable Delimiter otherDelimiter(int width) throws IOException {
        for (Delimiter other : Delimiter.values()) {
            if (quoted && other != delimiter && width >= TELLING) {
                new Framer(window, other, true).frame(frame.start, probe);
                if (probe.sound() && probe.count == width) {
                    return other;
                }
            }
        }
        return null;
    }

    Delimiter delimiter() {
        return delimiter;
    }

    /** The record that was looked at. */
    Frame frame() {
        return frame;
    }

    Window window() {
        return window;
    }

    /** Physical line, from 1, in which the record begins that was or will be looked at. */
    long line() {
        return line;
    }

    long blankLines() {
        return blankLines;
    }
}
