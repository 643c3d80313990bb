package org.attest.ingest.table;

import java.io.IOException;
import org.attest.ingest.table.Frame.Fault;

/**
 * Finds the fields and the end of one record (RFC 4180). Records end with CRLF, LF or CR; within quotes all three are text. A quote opens
 * only at the start of a field; elsewhere, outside of quotes, it is a character like others.
 *
 * <p>Works on bytes: delimiters, quotes and line ends are the same in UTF-8 and in the Windows code pages.
 */
final class Framer {

    /** Most bytes in one field. */
    static final int FIELD_LIMIT = 256 << 10;

    /** Most bytes in one record. */
    static final int RECORD_LIMIT = 4 << 20;

    private static final byte STOP = 1;
    private static final byte CONTROL = 2;
    private static final byte QUOTE = 3;

    private final Window window;
    private final char delimiter;
    private final boolean quoted;
    private final byte[] inPlain;
    private final byte[] inQuotes;

    Framer(Window window, Delimiter delimiter, boolean quoted) {
        this.window = window;
        this.delimiter = delimiter.character();
        this.quoted = quoted;
        this.inPlain = classes("\r\n" + this.delimiter);
        if (quoted) {
            inPlain['"'] = QUOTE;
        }
        this.inQuotes = classes("\r\n\"");
    }

    private static byte[] classes(String stops) {
        byte[] classes = new byte[256];
        for (int c = 0; c < ' '; c++) {
            classes[c] = c == '\t' ? 0 : CONTROL;
        }
        classes[0x7F] = CONTROL;
        stops.chars().forEach(c -> classes[c] = STOP);
        return classes;
    }

    /** Frames the record that begins at an index. */
    void frame(int from, Frame frame) throws IOException {
        frame.begin(from);
        int at = field(plainFields(from, frame), frame);
        while (frame.sound() && at < window.end() && window.bytes()[at] == delimiter) {
            at = field(plainFields(at + 1, frame), frame);
        }
        if (frame.sound()) {
            end(at, frame);
        }
    }

    /**
     * As many fields without quotes as are wholly in memory and not the last of their record. Nothing but speed: {@link #field} would find the same.
     *
     * @return where the next field begins
     */
    private int plainFields(int from, Frame frame) {
        byte[] bytes = window.bytes();
        byte[] kinds = inPlain;
        int end = Math.min(window.end(), from + FIELD_LIMIT);
        int start = from;
        int seen = 0;
        for (int at = from; at < end; at++) {
            byte value = bytes[at];
            if (kinds[value & 0xFF] == 0) {
                seen |= value;
            } else if (value == delimiter) {
                frame.add(start, at, false);
                start = at + 1;
            } else if (value == '"' && at > start) {
                frame.literalQuote = true;
            } else {
                break;
            }
        }
        frame.nonAscii |= seen < 0;
        return start;
    }

    private int field(int at, Frame frame) throws IOException {
        return quoted && window.has(at) && window.bytes()[at] == '"' ? quoted(at + 1, frame) : plain(at, frame);
    }

    private int plain(int from, Frame frame) throws IOException {
        int at = from;
        int seen = 0;
        do {
            byte[] bytes = window.bytes();
            int end = window.end();
            for (; at < end; at++) {
                byte value = bytes[at];
                byte kind = inPlain[value & 0xFF];
                if (kind == STOP) {
                    break;
                }
                if (kind == CONTROL) {
                    control(value, frame);
                }
                frame.literalQuote |= kind == QUOTE;
                seen |= value;
            }
            if (at - from > FIELD_LIMIT || at - frame.start > RECORD_LIMIT) {
                frame.fail(Fault.TOO_LARGE, from);
                return at;
            }
        } while (at == window.end() && window.more());
        frame.nonAscii |= seen < 0;
        frame.add(from, at, false);
        return at;
    }

    private int quoted(int from, Frame frame) throws IOException {
        int at = from;
        boolean doubled = false;
        while (true) {
            at = quotedText(at, frame);
            if (at - from > FIELD_LIMIT || at - frame.start > RECORD_LIMIT) {
                frame.fail(at - from > FIELD_LIMIT ? Fault.QUOTED_TOO_LARGE : Fault.TOO_LARGE, from - 1);
                return at;
            }
            if (at == window.end()) {
                if (!window.more()) {
                    frame.fail(Fault.UNCLOSED, from - 1);
                    return at;
                }
            } else if (!window.has(at + 1) || inPlain[window.bytes()[at + 1] & 0xFF] == STOP) {
                frame.add(from, at, doubled);
                return at + 1;
            } else if (window.bytes()[at + 1] == '"') {
                doubled = true;
                at += 2;
            } else {
                frame.fail(Fault.QUOTE, from - 1);
                return at;
            }
        }
    }

    /** To the next quote, or the end of the window. */
    private int quotedText(int from, Frame frame) {
        byte[] bytes = window.bytes();
        int end = window.end();
        int seen = 0;
        int at = from;
        for (; at < end; at++) {
            byte value = bytes[at];
            if (inQuotes[value & 0xFF] != 0) {
                if (value == '"') {
                    break;
                }
                special(bytes, at, frame);
            }
            seen |= value;
        }
        frame.nonAscii |= seen < 0;
        return at;
    }

    private void special(byte[] bytes, int at, Frame frame) {
        if (bytes[at] == '\r') {
            frame.lines++;
            frame.special = true;
        } else if (bytes[at] != '\n') {
            control(bytes[at], frame);
        } else if (bytes[at - 1] != '\r') {
            frame.lines++;
        }
    }

    private static void control(byte value, Frame frame) {
        frame.special = true;
        frame.nul |= value == 0;
    }

    private void end(int at, Frame frame) throws IOException {
        frame.contentEnd = at;
        frame.lines++;
        frame.unended = !window.has(at);
        frame.end = frame.unended ? at : lineEnd(at);
    }

    /** Behind the line end that stands at an index. */
    int lineEnd(int at) throws IOException {
        return window.bytes()[at] == '\r' && window.has(at + 1) && window.bytes()[at + 1] == '\n' ? at + 2 : at + 1;
    }
}
