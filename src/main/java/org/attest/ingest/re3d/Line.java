package org.attest.ingest.re3d;

import com.fasterxml.jackson.databind.JsonNode;
import org.attest.ingest.json.JsonCursor;
import org.attest.ingest.json.JsonDocument;
import org.attest.ingest.json.Piece;
import org.attest.problem.ProblemLog;
import org.attest.problem.Rejection;
import org.attest.problem.Rejection.Reach;
import org.attest.problem.Where;
import org.jspecify.annotations.Nullable;

/**
 * A line of a file, good or bad.
 *
 * @param where the file and the line
 * @param original the line as given
 * @param row what it says; null where it could not be read. To be used only while nothing in the log blocks
 * @param document the {@code _id} of the document it is about, empty where that could not be read
 * @param log what is wrong with it
 */
record Line<R extends Row>(
        Where where, String original, @Nullable R row, String document, ProblemLog log) {

    /** Makes a row of the object in a line. */
    interface Reading<R extends Row> {
        R read(JsonCursor at, String original);
    }

    /** Reads a line. */
    static <R extends Row> Line<R> of(Piece piece, Reading<R> reading) {
        ProblemLog log = new ProblemLog();
        return switch (piece) {
            case Piece.Lost lost -> {
                log.accept(lost.problem());
                yield new Line<>(lost.where(), "", null, "", log);
            }
            case Piece.Text text -> of(text, reading, log);
        };
    }

    private static <R extends Row> Line<R> of(Piece.Text text, Reading<R> reading, ProblemLog log) {
        JsonNode node = JsonDocument.parse(text.where(), text.text(), log::accept);
        R row = null;
        if (node != null && node.isObject()) {
            row = reading.read(new JsonCursor(node, text.where(), log), text.text());
        } else if (node != null) {
            new JsonCursor(node, text.where(), log)
                    .wrongType("an object", "write one object a line, as mongoexport does without --jsonArray");
        }
        String document = node == null ? "" : node.path("documentId").asText();
        return new Line<>(text.where(), text.text(), row, document, log);
    }

    /** Whether what it says can be taken. */
    boolean isGood() {
        return row != null && !log.blocks();
    }

    /** Its rejection; something in the log blocks. */
    Rejection rejection(Reach reach) {
        return Rejection.cut(where, reach, original, log.problems());
    }
}
