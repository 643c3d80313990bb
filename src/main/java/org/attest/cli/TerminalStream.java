package org.attest.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Standard error of a terminal, with a line at its end that is drawn again and again: what is written meanwhile comes above
 * that line, whole.
 *
 * <p>Knows nothing of what the line says. What other streams write to the same terminal is not seen here: while the line is
 * there, nothing should be.
 */
final class TerminalStream extends PrintStream {

    private final Below below;

    /** On top of the stream of a terminal. */
    TerminalStream(PrintStream terminal) {
        this(new Below(terminal));
    }

    private TerminalStream(Below below) {
        super(below, true, StandardCharsets.UTF_8);
        this.below = below;
    }

    /** Draws the line, in place of the one that is there; an empty one takes it away. */
    void below(String text) {
        below.draw(text);
    }

    /** Counts the bytes' line ends, so that the line is never drawn into another one. */
    private static final class Below extends FilterOutputStream {

        private static final String CLEAR = "\r\u001b[K";

        private String line = "";
        private boolean shown;
        private boolean midLine;

        private Below(OutputStream terminal) {
            super(terminal);
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public synchronized void write(byte[] bytes, int from, int length) throws IOException {
            if (length == 0) {
                return;
            }
            if (shown) {
                say(CLEAR);
                shown = false;
            }
            out.write(bytes, from, length);
            midLine = bytes[from + length - 1] != '\n';
            show();
        }

        private synchronized void draw(String text) {
            try {
                if (shown) {
                    say(CLEAR);
                    shown = false;
                }
                line = text;
                show();
                out.flush();
            } catch (IOException e) {
                // A terminal that is gone wants no line.
                line = "";
            }
        }

        private void show() throws IOException {
            if (!midLine && !line.isEmpty()) {
                say(line);
                shown = true;
            }
        }

        private void say(String text) throws IOException {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
