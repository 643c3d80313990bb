package org.attest.pipeline.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.apache.commons.io.FileUtils;
import org.attest.ingest.dataset.RecordFormat;
import org.attest.model.AcceptanceRule;
import org.attest.model.Release;
import org.attest.pipeline.LoadProgress;
import org.attest.problem.Problem;
import org.attest.problem.ProblemSink;
import org.attest.problem.Rejection;
import org.attest.rdf.Iris;
import org.attest.resolve.Identity;
import org.attest.store.records.EntryCursor;

/**
 * Does with a table all that loading it into a new database does, but the storing: reads it to its end, finds what is twice,
 * converts and validates each record. Its memory does not grow with the table; beside it, it needs some bytes a record in
 * the folder for temporary files.
 *
 * <p>For one use.
 */
public final class TableCheck {

    private static final String RELEASE = "checked";

    private final DatasetFile file;
    private final DatasetOptions options;
    private final LoadProgress progress;
    private final RecordFormat format;
    private long records;
    private long taken;
    private long rejected;

    /** Begins; nothing is read yet. */
    public TableCheck(DatasetFile file, DatasetOptions options, LoadProgress progress) {
        this.file = file;
        this.options = options;
        this.progress = progress;
        this.format = file.format();
    }

    /**
     * Checks.
     *
     * @param problems takes the first problems of each kind
     * @return what would come of loading it, records that would be added counted as such; empty where nothing can be made of
     *     the file
     * @throws IOException if reading breaks off
     * @throws CancellationException if whoever is told of the progress ends it
     */
    public Optional<DatasetResult> check(ProblemSink problems) throws IOException {
        Path folder = Files.createTempDirectory("attest-check-");
        try (RejectLog log = new RejectLog(folder.resolve("rejects"), folder.resolve("remarks"), problems)) {
            return check(log, folder);
        } finally {
            FileUtils.deleteDirectory(folder.toFile());
        }
    }

    private Optional<DatasetResult> check(RejectLog log, Path folder) throws IOException {
        TablePasses passes = new TablePasses(file, options.where(), log, progress);
        Optional<Survey> surveyed = passes.survey(RELEASE, folder);
        if (surveyed.isEmpty()) {
            return Optional.empty();
        }
        try (Survey survey = surveyed.get()) {
            return Optional.of(check(survey, passes, log));
        }
    }

    private DatasetResult check(Survey survey, TablePasses passes, RejectLog log) throws IOException {
        records = survey.records();
        Plan plan = Plan.of(
                survey.entries(),
                new NoRecords(),
                false,
                ReadingProgress.ofRecords(progress, "look for what is twice", records));
        Optional<String> stopped = Optional.empty();
        try {
            convert(plan, passes, log);
        } catch (TooManyRejects e) {
            stopped =
                    Optional.of("more than " + options.maxRejects() + " of " + records + " records would be rejected");
        }
        long read = taken + plan.repeated() + rejected;
        return new DatasetResult(
                file.input().name(),
                format.dataset().title(),
                RELEASE,
                false,
                new Release.Counts(read, taken, 0, 0, plan.repeated(), rejected, 0),
                survey.leftOut(),
                log.rejectedBy(),
                log.flaggedBy(),
                log.flagged(),
                0,
                0,
                Optional.empty(),
                Optional.empty(),
                stopped);
    }

    private void convert(Plan plan, TablePasses passes, RejectLog log) throws IOException {
        progress.stage("check", plan.taken(), "records");
        Iris iris = new Iris(Iris.DEFAULT_BASE);
        passes.convert(
                plan,
                () -> new Converter(format, iris, AcceptanceRule.STANDARD, Identity.none(), RELEASE),
                new TablePasses.Taker() {
                    @Override
                    public void rejected(Rejection rejection) throws IOException {
                        reject(rejection, true, log);
                    }

                    @Override
                    public void converted(Converter.Converted converted) throws IOException {
                        take(converted, log);
                    }
                });
    }

    private void take(Converter.Converted converted, RejectLog log) throws IOException {
        boolean whole = converted.batch() == null;
        if (!whole) {
            taken++;
            progress.step();
        }
        for (Rejection rejection : converted.rejections()) {
            reject(rejection, whole, log);
        }
        for (Problem remark : converted.remarks()) {
            log.remark(remark);
        }
    }

    /** Something is not to be taken: a record as a whole, or a part of one. */
    private void reject(Rejection rejection, boolean whole, RejectLog log) throws IOException {
        log.reject(rejection);
        rejected += whole ? 1 : 0;
        if (options.maxRejects().isExceeded(rejected, records)) {
            throw new TooManyRejects();
        }
    }

    /** What a new database has. */
    private static final class NoRecords implements EntryCursor {

        @Override
        public boolean next() {
            return false;
        }

        @Override
        public byte[] entry() {
            throw new IllegalStateException("there is none");
        }

        @Override
        public void close() {}
    }
}
