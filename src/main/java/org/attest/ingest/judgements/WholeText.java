package org.attest.ingest.judgements;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.attest.ingest.json.Utf8;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.Where;

/** A whole file as text, or the reason why it is none. */
sealed interface WholeText {

    /** Largest file taken, in bytes: 64 MiB, some 500,000 judgements. */
    int LIMIT = 64 << 20;

    /** Its text, without byte order mark. */
    record Text(String text) implements WholeText {}

    /** It could not be read. */
    record Lost(Problem problem) implements WholeText {}

    /** Reads a file. */
    static WholeText of(Path file) throws IOException {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            return lost(
                    ProblemCode.FILE_UNREADABLE,
                    Where.file(name),
                    "this is a folder, not a file",
                    "name the files in it");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return of(name, in);
        } catch (NoSuchFileException e) {
            return lost(ProblemCode.FILE_MISSING, Where.file(name), "there is no such file", "check the path");
        } catch (AccessDeniedException e) {
            return lost(
                    ProblemCode.FILE_UNREADABLE,
                    Where.file(name),
                    "the file may not be read",
                    "change its permissions");
        }
    }

    /** Reads a stream to its end. */
    static WholeText of(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            return lost(
                    ProblemCode.FILE_TOO_LARGE,
                    Where.file(name),
                    "the list goes on after 64 MiB",
                    "make several lists of it, each with a name of its own");
        }
        return switch (Utf8.decode(bytes, bytes.length)) {
            case Utf8.Result.Text decoded -> new Text(Utf8.withoutMark(decoded.text()));
            case Utf8.Result.Bad bad -> notUtf8(name, bytes, bad);
        };
    }

    private static WholeText notUtf8(String name, byte[] bytes, Utf8.Result.Bad bad) {
        long line = new String(bytes, 0, bad.offset(), StandardCharsets.UTF_8)
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
        String what = String.format(
                Locale.ROOT, "byte 0x%02X at offset %d (from 0) of the file is not UTF-8", bad.value(), bad.offset());
        String cure = bad.offset() == 0 && bad.value() >= 0xFE
                ? "it looks like UTF-16: save it as UTF-8"
                : "save it as UTF-8, or convert it with iconv";
        return lost(ProblemCode.NOT_UTF8, Where.line(name, (int) line), what, cure);
    }

    private static WholeText lost(ProblemCode code, Where where, String what, String cure) {
        return new Lost(Problem.of(code, where, what, cure));
    }
}
