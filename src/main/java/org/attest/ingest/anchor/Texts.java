package org.attest.ingest.anchor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.ingest.json.CanonicalJson;
import org.attest.ingest.json.Documents;
import org.attest.ingest.json.Utf8;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.Where;
import org.jspecify.annotations.Nullable;

/**
 * The texts of sources, as files of one folder. They are found by their SHA-256, as they are or with CRLF made LF, else by
 * the report's id ({@code id.txt}). Subfolders are not looked into.
 */
public final class Texts {

    private final Path folder;
    private final Map<String, Path> byHash;

    private Texts(Path folder, Map<String, Path> byHash) {
        this.folder = folder;
        this.byHash = byHash;
    }

    /** A text, or the reason why there is none. */
    public sealed interface Found {

        /** It is at hand, and its hash is the one asked for. */
        record Text(SourceText text) implements Found {}

        /**
         * It is not.
         *
         * @param code TEXT_MISSING, TEXT_CHANGED or NOT_UTF8
         */
        record None(ProblemCode code, String what, String cure) implements Found {}
    }

    /**
     * Hashes the files of a folder, those of at most 64 MiB.
     *
     * @throws IOException if the folder is none, or a file in it cannot be read
     */
    public static Texts in(Path folder) throws IOException {
        Map<String, Path> byHash = new HashMap<>();
        for (Path file : files(folder)) {
            byte[] bytes = Files.readAllBytes(file);
            byHash.putIfAbsent(CanonicalJson.sha256(bytes), file);
            byHash.putIfAbsent(CanonicalJson.sha256(withLf(bytes)), file);
        }
        return new Texts(folder, byHash);
    }

    /** What is wrong with a folder of texts before it is read: empty when it is there and is one. */
    public static Optional<Problem> complaint(Path folder) {
        Where where = Where.file(folder.toString());
        if (!Files.exists(folder)) {
            return Optional.of(Problem.of(
                    ProblemCode.FILE_MISSING,
                    where,
                    "there is no such folder",
                    "name the folder that holds the texts"));
        }
        return Files.isDirectory(folder)
                ? Optional.empty()
                : Optional.of(Problem.of(
                        ProblemCode.FILE_UNREADABLE,
                        where,
                        "this is a file, not a folder",
                        "name the folder it lies in"));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(Texts::small)
                    .sorted()
                    .toList();
        }
    }

    private static boolean small(Path file) {
        try {
            return Files.size(file) <= Documents.STANDARD_LIMIT;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The text of a source.
     *
     * @param reportId the report's id, which has the form of an id
     * @param sha256 the hash that the report gives; null when it gives none
     */
    public Found find(String reportId, @Nullable String sha256) {
        Path named = folder.resolve(reportId + ".txt");
        Path file = sha256 == null ? existing(named) : byHash.get(sha256);
        if (file != null) {
            return read(file);
        }
        if (sha256 != null && existing(named) != null) {
            return new Found.None(
                    ProblemCode.TEXT_CHANGED,
                    "the text " + named + " has another SHA-256 than the report says",
                    "find the text that was read, or set sha256 to null to take this one");
        }
        String what = sha256 == null
                ? "there is no text " + named
                : "no text in " + folder + " has the SHA-256 " + sha256.substring(0, 16) + "…";
        return new Found.None(ProblemCode.TEXT_MISSING, what, "put the text there, as UTF-8");
    }

    private static @Nullable Path existing(Path file) {
        return Files.isRegularFile(file) ? file : null;
    }

    private static Found read(Path file) {
        try {
            byte[] bytes = withLf(Files.readAllBytes(file));
            return switch (Utf8.decode(bytes, bytes.length)) {
                case Utf8.Result.Text decoded ->
                    new Found.Text(new SourceText(file.toString(), decoded.text(), CanonicalJson.sha256(bytes)));
                case Utf8.Result.Bad bad ->
                    new Found.None(
                            ProblemCode.NOT_UTF8,
                            "the text " + file + " is not UTF-8 at offset " + bad.offset(),
                            "save it as UTF-8");
            };
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static byte[] withLf(byte[] bytes) {
        byte[] out = new byte[bytes.length];
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            boolean beforeLf = bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n';
            if (!beforeLf) {
                out[length++] = bytes[i];
            }
        }
        return Arrays.copyOf(out, length);
    }
}
