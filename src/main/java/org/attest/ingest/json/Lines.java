package org.attest.ingest.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.attest.problem.Where;

/**
 * Cuts a stream into lines that end in LF or CRLF, in constant memory: one line at most is held, and of one over the limit no more
 * than the limit. Blank lines are passed over.
 */
final class Lines {

    private static final int BUFFER = 1 << 16;

    private final String name;
    private final long limit;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long lineStart;
    private long lineLength;
    private int number = 1;

    Lines(String name, long limit) {
        this.name = name;
        this.limit = limit;
    }

    void read(InputStream in, Consumer<Piece> to) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            int from = 0;
            for (int at = 0; at < read; at++) {
                if (buffer[at] == '\n') {
                    keep(buffer, from, at);
                    end(to);
                    from = at + 1;
                }
            }
            keep(buffer, from, read);
        }
        end(to);
    }

    private void keep(byte[] buffer, int from, int to) {
        int room = (int) Math.min(to - from, limit - line.size());
        line.write(buffer, from, room);
        lineLength += to - from;
    }

    private void end(Consumer<Piece> to) {
        Where where = Where.line(name, number);
        if (lineLength > limit) {
            to.accept(new Documents(limit).tooLarge(where, false, "the line has " + Documents.size(lineLength)));
        } else if (lineLength > 0) {
            byte[] bytes = line.toByteArray();
            switch (Utf8.decode(bytes, bytes.length)) {
                case Utf8.Result.Text decoded -> text(where, decoded.text(), to);
                case Utf8.Result.Bad bad -> to.accept(Documents.notUtf8(where, false, bad, lineStart + bad.offset()));
            }
        }
        lineStart += lineLength + 1;
        lineLength = 0;
        line.reset();
        number++;
    }

    private void text(Where where, String decoded, Consumer<Piece> to) {
        String text = number == 1 ? Utf8.withoutMark(decoded) : decoded;
        if (!text.isBlank()) {
            to.accept(new Piece.Text(where, text.endsWith("\r") ? text.substring(0, text.length() - 1) : text));
        }
    }

    /** The start of a stream up to the end of the first line that is not blank, or a little over the limit. */
    static byte[] head(InputStream in, long limit) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        boolean blank = true;
        while (head.size() <= limit) {
            int next = in.read();
            if (next < 0) {
                break;
            }
            head.write(next);
            if (next == '\n' && !blank) {
                break;
            }
            blank &= next <= ' ';
        }
        return head.toByteArray();
    }
}
