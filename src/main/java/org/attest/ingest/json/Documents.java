package org.attest.ingest.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.Where;

/**
 * Cuts an input into documents: one in all (JSON), or one a line (JSON Lines). Holds one document at a time.
 *
 * <p>A name that ends in {@code .jsonl} or {@code .ndjson} means lines, one in {@code .json} a single document. Anything
 * else, standard input above all, is taken for lines when its first line with something in it is a JSON value of its own.
 */
public final class Documents {

    /** Largest document taken unless told otherwise, in bytes: 64 MiB. */
    public static final long STANDARD_LIMIT = 64L << 20;

    private final long limit;

    /** Documents of at most so many bytes each. */
    public Documents(long limit) {
        if (limit < 1 || limit > Integer.MAX_VALUE - 16) {
            throw new IllegalArgumentException("the limit is from 1 byte to 2 GiB: " + limit);
        }
        this.limit = limit;
    }

    /**
     * Reads a file. That it is not there, or cannot be read, is a lost piece.
     *
     * @throws IOException if reading breaks off once it has begun
     */
    public void read(Path file, Consumer<Piece> to) throws IOException {
        String name = file.toString();
        if (!Files.exists(file)) {
            lost(name, ProblemCode.FILE_MISSING, "there is no such file", "check the path", to);
        } else if (Files.isDirectory(file)) {
            String cure = "name the files in it, for example " + file.resolve("*.json");
            lost(name, ProblemCode.FILE_UNREADABLE, "this is a folder, not a file", cure, to);
        } else if (!isLines(name) && Files.size(file) > limit) {
            to.accept(tooLarge(Where.file(name), true, "the file has " + size(Files.size(file))));
        } else {
            readable(file, name, to);
        }
    }

    /**
     * Reads a file of one document a line, whatever its name.
     *
     * @throws IOException if reading breaks off once it has begun
     */
    public void readLines(Path file, Consumer<Piece> to) throws IOException {
        if (Files.isDirectory(file)) {
            lost(file.toString(), ProblemCode.FILE_UNREADABLE, "this is a folder, not a file", "check the path", to);
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            new Lines(file.toString(), limit).read(in, to);
        } catch (NoSuchFileException e) {
            lost(file.toString(), ProblemCode.FILE_MISSING, "there is no such file", "check the path", to);
        } catch (AccessDeniedException e) {
            unreadable(file.toString(), to);
        }
    }

    private void readable(Path file, String name, Consumer<Piece> to) throws IOException {
        InputStream opened;
        try {
            opened = Files.newInputStream(file);
        } catch (AccessDeniedException e) {
            unreadable(name, to);
            return;
        }
        try (InputStream in = opened) {
            read(name, in, to);
        }
    }

    /**
     * Reads a stream to its end, or until it turns out to be too large; does not close it.
     *
     * @param name what to call it in complaints; its ending tells lines from a single document
     */
    public void read(String name, InputStream in, Consumer<Piece> to) throws IOException {
        if (isLines(name)) {
            new Lines(name, limit).read(in, to);
        } else if (isSingle(name)) {
            single(name, in, to);
        } else {
            guessed(name, in, to);
        }
    }

    private void guessed(String name, InputStream in, Consumer<Piece> to) throws IOException {
        byte[] head = Lines.head(in, limit);
        InputStream all = new SequenceInputStream(new ByteArrayInputStream(head), in);
        boolean lines =
                Utf8.decode(head, head.length) instanceof Utf8.Result.Text first && JsonDocument.isWhole(first.text());
        if (lines) {
            new Lines(name, limit).read(all, to);
        } else {
            single(name, all, to);
        }
    }

    private void single(String name, InputStream in, Consumer<Piece> to) throws IOException {
        Where where = Where.file(name);
        byte[] bytes = in.readNBytes((int) limit + 1);
        if (bytes.length > limit) {
            to.accept(tooLarge(where, true, "the input goes on after " + size(limit)));
            return;
        }
        to.accept(
                switch (Utf8.decode(bytes, bytes.length)) {
                    case Utf8.Result.Text decoded -> new Piece.Text(where, Utf8.withoutMark(decoded.text()));
                    case Utf8.Result.Bad bad -> notUtf8(where, true, bad, bad.offset());
                });
    }

    /** Whether a name says that the file holds one document a line. */
    public static boolean isLines(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
    }

    private static boolean isSingle(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    static Piece notUtf8(Where where, boolean whole, Utf8.Result.Bad bad, long offset) {
        String what = String.format(
                Locale.ROOT, "byte 0x%02X at offset %d (from 0) of the file is not UTF-8", bad.value(), offset);
        String cure = offset == 0 && bad.value() >= 0xFE
                ? "it looks like UTF-16: save it as UTF-8"
                : "save it as UTF-8, or convert it with iconv";
        return new Piece.Lost(where, whole, Problem.of(ProblemCode.NOT_UTF8, where, what, cure));
    }

    Piece tooLarge(Where where, boolean whole, String what) {
        String cure = whole
                ? "put each report into a file of its own, or one a line into a file whose name ends in .jsonl"
                : "split this report into several";
        String problem = what + ", more than the " + size(limit) + " that one document may have";
        return new Piece.Lost(where, whole, Problem.of(ProblemCode.FILE_TOO_LARGE, where, problem, cure));
    }

    static String size(long bytes) {
        if (bytes < 1 << 20) {
            return bytes + " bytes";
        }
        return bytes / (1 << 20) + " MiB";
    }

    private static void unreadable(String name, Consumer<Piece> to) {
        lost(name, ProblemCode.FILE_UNREADABLE, "the file may not be read", "change its permissions", to);
    }

    private static void lost(String name, ProblemCode code, String what, String cure, Consumer<Piece> to) {
        Where where = Where.file(name);
        to.accept(new Piece.Lost(where, true, Problem.of(code, where, what, cure)));
    }
}
