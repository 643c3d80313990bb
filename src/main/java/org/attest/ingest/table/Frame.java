package org.attest.ingest.table;

import java.util.Arrays;

/** Where the fields of one record lie in a {@link Window}. Filled in by {@link Framer}, again and again. */
final class Frame {

    /** Why a record could not be framed to its end. */
    enum Fault {
        NONE,
        /** Something other than a delimiter or line end behind a closing quote. */
        QUOTE,
        /** The input ends within quotes. */
        UNCLOSED,
        /** A field in quotes goes on beyond the limit. */
        QUOTED_TOO_LARGE,
        /** Another field, or the record, goes on beyond the limit. */
        TOO_LARGE
    }

    /** So many fields are kept at most; more are counted. */
    static final int MOST_FIELDS = 1 << 15;

    int start;
    /** Behind the last byte of the last field or its closing quote. */
    int contentEnd;
    /** Behind the line end. */
    int end;
    /** Physical lines that it takes. */
    int lines;
    /** How many fields. */
    int count;
    /** Fields begin in the last line of the input, and no line end follows. */
    boolean unended;

    boolean nonAscii;
    /** Control characters, or carriage returns within quotes. */
    boolean special;

    boolean nul;
    /** A quote that is text, in a field without quotes. */
    boolean literalQuote;

    Fault fault = Fault.NONE;
    /** Where the quote was opened that the fault is about, or where the field began. */
    int openedAt;

    private int[] bounds = new int[256];

    void begin(int from) {
        start = from;
        contentEnd = from;
        end = from;
        lines = 0;
        count = 0;
        unended = false;
        nonAscii = false;
        special = false;
        nul = false;
        literalQuote = false;
        fault = Fault.NONE;
        openedAt = from;
    }

    void add(int from, int to, boolean doubled) {
        int at = 2 * count++;
        if (at >= bounds.length) {
            if (at >= 2 * MOST_FIELDS) {
                return;
            }
            bounds = Arrays.copyOf(bounds, 2 * bounds.length);
        }
        bounds[at] = from;
        bounds[at + 1] = to << 1 | (doubled ? 1 : 0);
    }

    void fail(Fault why, int opened) {
        fault = why;
        openedAt = opened;
    }

    boolean sound() {
        return fault == Fault.NONE;
    }

    int fieldStart(int field) {
        return bounds[2 * field];
    }

    int fieldEnd(int field) {
        return bounds[2 * field + 1] >>> 1;
    }

    /** Starts and ends of the first fields, counted from the start of the record; the lowest bit of an end says that quotes in it are doubled. */
    int[] bounds(int fields) {
        int[] copy = Arrays.copyOf(bounds, 2 * fields);
        for (int i = 0; i < copy.length; i += 2) {
            copy[i] -= start;
            copy[i + 1] -= start << 1;
        }
        return copy;
    }
}
