package org.attest.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.attest.ingest.json.CanonicalJson;
import org.attest.ingest.json.Documents;
import org.attest.ingest.json.JsonDocument;
import org.attest.ingest.json.Piece;
import org.attest.problem.Problem;
import org.attest.problem.ProblemLog;
import org.attest.problem.Rejection;
import org.attest.problem.Rejection.Reach;
import org.attest.problem.Where;

/**
 * Reads reports (attest-report/1): one a JSON file, or one a line of JSON Lines, with one report in memory at a time.
 *
 * <p>All that is wrong with a file is told at once. A bad fact costs that fact, a bad testimony head that testimony, a bad
 * source or extractor that report; the rest is handed on. Does not look at other reports or at the ontology.
 */
public final class ReportReader {

    private final Options options;

    /**
     * How to read.
     *
     * @param wordsAllowed whether evidence may be in words and a source without address and hash: before anchoring
     * @param maxBytes largest report taken, in bytes
     */
    public record Options(boolean wordsAllowed, long maxBytes) {

        /** For loading and checking: evidence must be anchored. */
        public static final Options LOADING = new Options(false, Documents.STANDARD_LIMIT);

        /** For anchoring: evidence may be in words. */
        public static final Options ANCHORING = new Options(true, Documents.STANDARD_LIMIT);
    }

    /** Reads as for loading. */
    public ReportReader() {
        this(Options.LOADING);
    }

    /** Reads as told. */
    public ReportReader(Options options) {
        this.options = options;
    }

    /**
     * Reads a file, {@code .json} or {@code .jsonl}. That it is missing, a folder, too large or not UTF-8 is told as an
     * {@link Incoming} without a report.
     *
     * @throws IOException if the file can be opened, but reading breaks off
     */
    public void read(Path file, Consumer<Incoming> to) throws IOException {
        new Documents(options.maxBytes).read(file, piece -> to.accept(incoming(piece)));
    }

    /**
     * Reads a stream to its end and does not close it. Whether it is JSON or JSON Lines is told by the name's ending, else by
     * the first line.
     *
     * @param name what to call it in complaints, {@code "-"} for standard input
     * @throws IOException if reading breaks off
     */
    public void read(String name, InputStream in, Consumer<Incoming> to) throws IOException {
        new Documents(options.maxBytes).read(name, in, piece -> to.accept(incoming(piece)));
    }

    /** Reads one report from its JSON. */
    public Incoming parse(String name, String json) {
        return parse(Where.file(name), json);
    }

    /** Reads one report from its JSON, which stands in some place, such as a line of a file. */
    public Incoming parse(Where where, String json) {
        ProblemLog malformed = new ProblemLog();
        JsonNode root = JsonDocument.parse(where, json, malformed::accept);
        if (root == null) {
            Reach reach = where.line() > 0 ? Reach.REPORT : Reach.FILE;
            Rejection rejection = Ledger.rejection(where, reach, json, malformed.problems());
            return new Incoming(where, json, "", Optional.empty(), 0, List.of(rejection), malformed.problems());
        }
        ReportBinder.Bound bound = new ReportBinder(root, where, options.wordsAllowed).bind(json);
        return new Incoming(
                where,
                json,
                CanonicalJson.sha256(root),
                bound.report(),
                ReportBinder.factsGiven(root),
                bound.rejections(),
                bound.problems());
    }

    private Incoming incoming(Piece piece) {
        return switch (piece) {
            case Piece.Text text -> parse(text.where(), text.text());
            case Piece.Lost lost -> lost(lost);
        };
    }

    private static Incoming lost(Piece.Lost lost) {
        List<Problem> problems = List.of(lost.problem());
        Rejection rejection = Ledger.rejection(lost.where(), lost.whole() ? Reach.FILE : Reach.REPORT, "", problems);
        return new Incoming(lost.where(), "", "", Optional.empty(), 0, List.of(rejection), problems);
    }
}
