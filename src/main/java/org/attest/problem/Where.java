package org.attest.problem;

import org.jspecify.annotations.Nullable;

/**
 * A place in an input.
 *
 * @param file name of the file as the user gave it, or {@code "-"} for standard input
 * @param line line, from 1; 0 when it is not known
 * @param column column in UTF-16 units, from 1; 0 when it is not known
 * @param pointer JSON pointer (RFC 6901) within the document or the line; empty means the whole of it
 */
public record Where(String file, int line, int column, String pointer) {

    /** Checks the ranges. */
    public Where {
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("line and column are 0 (unknown) or more: " + line + ", " + column);
        }
    }

    /** The whole of a file. */
    public static Where file(String file) {
        return new Where(file, 0, 0, "");
    }

    /** A line of a file, from 1. */
    public static Where line(String file, int line) {
        return new Where(file, line, 0, "");
    }

    /** The same document, at another JSON pointer. */
    public Where at(String newPointer) {
        return new Where(file, line, column, newPointer);
    }

    /** One step down: a member or an index of the value this points to, escaped as RFC 6901 wants it. */
    public Where child(Object member) {
        String step = member.toString().replace("~", "~0").replace("/", "~1");
        return new Where(file, line, column, pointer + "/" + step);
    }

    /** {@code file:line:column pointer}, without what is not known. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(file);
        if (line > 0) {
            out.append(':').append(line);
            if (column > 0) {
                out.append(':').append(column);
            }
        }
        if (!pointer.isEmpty()) {
            out.append(' ').append(pointer);
        }
        return out.toString();
    }

    /** Whether this lies at or below the other place: same file and line, and a pointer that continues the other's. */
    public boolean isWithin(@Nullable Where other) {
        return other != null
                && file.equals(other.file)
                && line == other.line
                && (pointer.equals(other.pointer) || pointer.startsWith(other.pointer + "/"));
    }
}
