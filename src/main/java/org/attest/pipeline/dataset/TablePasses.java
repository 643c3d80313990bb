package org.attest.pipeline.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.attest.ingest.dataset.RecordFormat;
import org.attest.ingest.table.BadRecord;
import org.attest.ingest.table.Row;
import org.attest.ingest.table.RowFilter;
import org.attest.ingest.table.TableInput;
import org.attest.ingest.table.TableReader;
import org.attest.ingest.table.TableRecord;
import org.attest.ingest.table.WrongConditionException;
import org.attest.pipeline.LoadProgress;
import org.attest.pipeline.dataset.Converter.Converted;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.Rejection;
import org.attest.problem.Rejection.Reach;
import org.jspecify.annotations.Nullable;

/**
 * The two passes over a file that loading it and checking it have in common: the survey, and the conversion of the rows that
 * a plan made of it takes. What concerns the file as a whole is told in the first; the second is silent about it.
 *
 * <p>For one use.
 */
final class TablePasses {

    /** How many convert: as many as there are cores. */
    static final int THREADS = Math.max(1, Runtime.getRuntime().availableProcessors());

    private final DatasetFile file;
    private final RecordFormat format;
    private final List<String> where;
    private final RejectLog log;
    private final LoadProgress progress;
    private final TableInput table;
    private RowFilter picked = RowFilter.ALL;
    private String header = "";
    private boolean truncated;

    TablePasses(DatasetFile file, List<String> where, RejectLog log, LoadProgress progress) {
        this.file = file;
        this.format = file.format();
        this.where = where;
        this.log = log;
        this.progress = progress;
        this.table = DatasetFile.table(file.input());
    }

    /** Takes what comes of the second pass, in the order of the file. */
    interface Taker {

        /** A record that is not converted at all. */
        void rejected(Rejection rejection) throws IOException;

        /** A record that was converted, or could not be. */
        void converted(Converted converted) throws IOException;
    }

    /**
     * The first pass.
     *
     * @param release name of the release, for the head of the reject file
     * @param temporary where temporary files may lie
     * @return empty where nothing can be made of the file; the log has why
     */
    Optional<Survey> survey(String release, Path temporary) throws IOException {
        List<Problem> ofFile = new ArrayList<>();
        Optional<TableReader> opened = TableReader.open(table, format.table(), ofFile::add);
        if (opened.isEmpty()) {
            for (Problem problem : ofFile) {
                reject(problem);
            }
            return Optional.empty();
        }
        Survey survey;
        try (TableReader reader = opened.get()) {
            picked = filter(reader);
            header = reader.header();
            log.head(Replay.head(format.format().id(), release, header));
            survey = Survey.of(
                    reader, format, picked, temporary, ReadingProgress.ofBytes(progress, "survey", reader.size()));
        }
        boolean sound = false;
        try {
            sound = isSound(ofFile);
        } finally {
            if (!sound) {
                survey.close();
            }
        }
        truncated = survey.isTruncated()
                || ofFile.stream().anyMatch(problem -> problem.code() == ProblemCode.FILE_TRUNCATED);
        return sound ? Optional.of(survey) : Optional.empty();
    }

    private boolean isSound(List<Problem> ofFile) throws IOException {
        boolean sound = true;
        for (Problem problem : ofFile) {
            if (problem.blocks()) {
                reject(problem);
            } else {
                log.remark(problem);
            }
            // No byte of it can be trusted: what looks sound may be another number than was packed.
            sound &= problem.code() != ProblemCode.ARCHIVE_DAMAGED;
        }
        return sound;
    }

    private void reject(Problem problem) throws IOException {
        log.reject(new Rejection(problem.where(), Reach.FILE, "", List.of(problem)));
    }

    private RowFilter filter(TableReader reader) {
        try {
            return RowFilter.of(where, reader);
        } catch (WrongConditionException e) {
            throw new LoadRefused(file.input().name() + ": " + e.getMessage(), "correct the condition");
        }
    }

    /** The first line of the file, which names its columns; empty where it has none. */
    String header() {
        return header;
    }

    /** Whether the file breaks off before its end. */
    boolean isTruncated() {
        return truncated;
    }

    /** The second pass. */
    void convert(Plan plan, Supplier<Converter> converters, Taker taker) throws IOException {
        try (Conversion<Converted> conversion =
                        new Conversion<>(() -> converters.get()::convert, THREADS, taker::converted);
                TableReader reader = TableReader.open(table, format.table(), problem -> {})
                        .orElseThrow(() -> new IOException(file.input().name() + " changed while it was read"))) {
            for (@Nullable TableRecord record = reader.next(); record != null; record = reader.next()) {
                switch (record) {
                    case BadRecord bad ->
                        taker.rejected(
                                new Rejection(bad.where(), Reach.RECORD, bad.original(), List.of(bad.problem())));
                    case Row row -> convert(row, plan, conversion, taker);
                }
            }
            conversion.finish();
        }
    }

    private void convert(Row row, Plan plan, Conversion<Converted> conversion, Taker taker) throws IOException {
        int other = plan.clashesWith(row.ordinal());
        if (other > 0) {
            taker.rejected(new Rejection(row.where(), Reach.RECORD, row.original(), List.of(clash(row, other))));
        } else if (plan.takes(row.ordinal())
                || (picked.takes(row) && format.id(row).isEmpty())) {
            conversion.add(row);
        }
    }

    private Problem clash(Row row, int other) {
        return Problem.of(
                ProblemCode.RECORD_TWICE,
                row.where(),
                "id " + format.id(row).orElseThrow() + " stands twice with other content: here and in record " + other
                        + " of the file; neither is taken",
                "keep the right one and load the file again");
    }
}
