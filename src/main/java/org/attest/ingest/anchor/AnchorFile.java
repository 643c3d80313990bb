package org.attest.ingest.anchor;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.attest.ingest.json.Documents;
import org.attest.ingest.json.Piece;
import org.attest.problem.Problem;

/**
 * Anchors a file of reports, {@code .json} or {@code .jsonl}, into another or into itself. The file appears whole or not at all.
 */
public final class AnchorFile {

    private final Anchor anchor;

    /** Anchors in these texts. */
    public AnchorFile(Texts texts) {
        anchor = new Anchor(texts);
    }

    /**
     * What became of a file.
     *
     * @param written whether there is an anchored file; none is written when the input, or a line of it, could not be read at all
     * @param anchored how many pieces of evidence went from words to offsets
     * @param left how many are still in words
     * @param complete whether every report is complete
     * @param problems all that was found wrong
     */
    public record Result(boolean written, int anchored, int left, boolean complete, List<Problem> problems) {}

    /**
     * Anchors the reports of one file.
     *
     * @param to where the anchored file goes, which may be where it came from
     * @throws IOException if reading breaks off or the result cannot be written
     */
    public Result anchor(Path from, Path to) throws IOException {
        Path target = Files.exists(to) ? to.toRealPath() : to.toAbsolutePath();
        Path temporary = target.resolveSibling("." + target.getFileName() + ".anchoring");
        Tally tally = new Tally();
        try {
            boolean lines = Documents.isLines(from.toString());
            try (BufferedWriter out = Files.newBufferedWriter(
                    temporary,
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                new Documents(Documents.STANDARD_LIMIT).read(from, piece -> one(piece, lines ? "\n" : "", out, tally));
            }
            if (tally.readable) {
                replace(temporary, target);
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
        return tally.result();
    }

    private void one(Piece piece, String end, BufferedWriter out, Tally tally) {
        switch (piece) {
            case Piece.Lost lost -> tally.lost(lost.problem());
            case Piece.Text text -> {
                AnchorResult result = anchor.anchor(text.where(), text.text());
                tally.add(result);
                write(out, result.json() + end);
            }
        }
    }

    private static void write(BufferedWriter out, String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void replace(Path temporary, Path target) throws IOException {
        if (Files.exists(target) && Files.getFileStore(target).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(target));
        }
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static final class Tally {
        private final List<Problem> problems = new ArrayList<>();
        private boolean readable = true;
        private boolean complete = true;
        private int anchored;
        private int left;

        void lost(Problem problem) {
            problems.add(problem);
            readable = false;
            complete = false;
        }

        void add(AnchorResult result) {
            problems.addAll(result.problems());
            anchored += result.anchored();
            left += result.left();
            complete &= result.complete();
        }

        Result result() {
            return new Result(readable, readable ? anchored : 0, left, complete, List.copyOf(problems));
        }
    }
}
