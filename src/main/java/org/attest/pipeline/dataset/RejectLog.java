package org.attest.pipeline.dataset;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.attest.pipeline.RejectFile;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.ProblemSink;
import org.attest.problem.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * What a load of a dataset finds wrong: every rejection goes to the reject file at once, remarks to a file beside it; of
 * each kind of problem the first few are told, the rest counted. Holds nothing back in memory.
 */
final class RejectLog implements AutoCloseable {

    /** Of each code so many rejections are told. */
    static final int TOLD = 10;

    /** Of each code so many remarks, which ask for nothing to be done, are told. */
    static final int REMARKS_TOLD = 3;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path rejects;
    private final Path remarks;
    private final ProblemSink sink;
    private final Map<ProblemCode, Long> rejectedBy = new EnumMap<>(ProblemCode.class);
    private final Map<ProblemCode, Long> flaggedBy = new EnumMap<>(ProblemCode.class);
    private @Nullable BufferedWriter rejectWriter;
    private @Nullable BufferedWriter remarkWriter;
    private String head = "";
    private long rejected;
    private long flagged;

    /**
     * Nothing wrong yet, no file made.
     *
     * @param rejects file for the rejections
     * @param remarks file for the remarks
     * @param sink is told the first problems of each kind
     */
    RejectLog(Path rejects, Path remarks, ProblemSink sink) {
        this.rejects = rejects;
        this.remarks = remarks;
        this.sink = sink;
    }

    /** The first line of the reject file, if there comes to be one. */
    void head(String line) {
        head = line;
    }

    /** A remark on what is taken, or on the file as a whole. */
    void remark(Problem problem) throws IOException {
        tell(problem, flaggedBy, REMARKS_TOLD);
        flagged++;
        if (remarkWriter == null) {
            remarkWriter = open(remarks);
        }
        write(remarkWriter, JSON.writeValueAsString(RejectFile.json(problem)));
    }

    /** A record, or a part of one, that is not taken. */
    void reject(Rejection rejection) throws IOException {
        rejected++;
        rejection.problems().forEach(problem -> tell(problem, rejectedBy, TOLD));
        if (rejectWriter == null) {
            rejectWriter = open(rejects);
            if (!head.isEmpty()) {
                write(rejectWriter, head);
            }
        }
        write(rejectWriter, JSON.writeValueAsString(RejectFile.json(rejection)));
    }

    private void tell(Problem problem, Map<ProblemCode, Long> counts, int most) {
        long before = counts.merge(problem.code(), 1L, Long::sum) - 1;
        if (before < most) {
            sink.accept(problem);
        }
    }

    private static BufferedWriter open(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        return Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    }

    private static void write(BufferedWriter writer, String line) throws IOException {
        writer.write(line);
        writer.write('\n');
    }

    /** How many problems of each kind kept something out, told or not. */
    Map<ProblemCode, Long> rejectedBy() {
        return Map.copyOf(rejectedBy);
    }

    /** How many remarks there were of each kind, told or not. */
    Map<ProblemCode, Long> flaggedBy() {
        return Map.copyOf(flaggedBy);
    }

    /** How many remarks there were. */
    long flagged() {
        return flagged;
    }

    /** The reject file; empty where everything was taken. */
    Optional<Path> rejects() {
        return rejectWriter == null ? Optional.empty() : Optional.of(rejects);
    }

    /** The file of remarks; empty where there were none. */
    Optional<Path> remarks() {
        return remarkWriter == null ? Optional.empty() : Optional.of(remarks);
    }

    long rejected() {
        return rejected;
    }

    @Override
    public void close() throws IOException {
        try (BufferedWriter first = rejectWriter;
                BufferedWriter second = remarkWriter) {
            if (first != null) {
                first.flush();
            }
            if (second != null) {
                second.flush();
            }
        }
    }
}
