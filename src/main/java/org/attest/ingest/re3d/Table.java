package org.attest.ingest.re3d;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attest.ingest.json.Documents;
import org.attest.ingest.json.Piece;
import org.attest.problem.ProblemCode;
import org.attest.problem.Rejection;
import org.attest.problem.Rejection.Reach;
import org.attest.problem.Where;

/** The lines of one file, all of them in memory: a data set of this kind is of a size that people can read. */
final class Table<R extends Row> {

    private final List<Line<R>> lines = new ArrayList<>();
    private final List<Rejection> lost = new ArrayList<>();
    private final Map<String, Where> ids = new HashMap<>();

    /**
     * Reads a file.
     *
     * @throws IOException if reading breaks off
     */
    static <R extends Row> Table<R> read(Path file, Line.Reading<R> reading) throws IOException {
        Table<R> table = new Table<>();
        new Documents(Documents.STANDARD_LIMIT).readLines(file, piece -> table.take(piece, reading));
        return table;
    }

    private void take(Piece piece, Line.Reading<R> reading) {
        Line<R> line = Line.of(piece, reading);
        if (piece instanceof Piece.Lost whole && whole.whole()) {
            lost.add(line.rejection(Reach.FILE));
            return;
        }
        lines.add(line);
        if (line.isGood()) {
            checkId(line);
        }
    }

    private void checkId(Line<R> line) {
        String id = line.row() == null ? "" : line.row().id();
        Where earlier = ids.putIfAbsent(id, line.where());
        if (earlier != null) {
            line.log()
                    .add(
                            ProblemCode.ID_TWICE,
                            line.where().child("_id"),
                            "the _id \"" + id + "\" is taken, see " + earlier,
                            "keep one of the two lines, or give this one another _id");
        }
    }

    /** Its lines, good and bad. */
    List<Line<R>> lines() {
        return lines;
    }

    /** Why the whole file could not be read; empty where it could. */
    List<Rejection> lost() {
        return lost;
    }
}
