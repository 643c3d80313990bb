package org.attest.pipeline.dataset;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.attest.ingest.dataset.RecordFormat;
import org.attest.ingest.table.BadRecord;
import org.attest.ingest.table.RecordHasher;
import org.attest.ingest.table.Row;
import org.attest.ingest.table.RowFilter;
import org.attest.ingest.table.TableInput;
import org.attest.ingest.table.TableReader;
import org.attest.ingest.table.TableRecord;
import org.attest.ingest.table.WrongConditionException;
import org.attest.model.AcceptanceRule;
import org.attest.model.Dataset;
import org.attest.pipeline.Input;
import org.attest.pipeline.LoadProgress;
import org.attest.pipeline.Settings;
import org.attest.pipeline.dataset.Converter.Converted;
import org.attest.pipeline.dataset.LoadRun.FileNote;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.Rejection;
import org.attest.problem.Rejection.Reach;
import org.attest.rdf.Iris;
import org.attest.store.ChangeLog;
import org.attest.store.GraphStore;
import org.attest.store.LoadNote;
import org.attest.store.StoredRelease;
import org.attest.store.records.RecordIndex;
import org.attest.store.records.RecordKey;
import org.jspecify.annotations.Nullable;

/**
 * The way of one file of a dataset: survey, plan, conversion, storing. Which release it is of was decided before.
 *
 * <p>For one use.
 */
final class FileLoad {

    private static final int THREADS = Math.max(1, Runtime.getRuntime().availableProcessors());

    private final ChangeLog changes;
    private final Input input;
    private final RecordFormat format;
    private final DatasetOptions options;
    private final Dataset dataset;
    private final Iris iris;
    private final ReleaseChoice choice;
    private final RejectLog log;
    private final LoadProgress progress;
    private final LoadRun run;
    private final LoadNote note;
    private final TableInput table;
    private RowFilter picked = RowFilter.ALL;
    private final RecordHasher hasher;
    private long records;
    private long leftOut;
    private long wanted;
    private final GraphStore store;

    /** Begins; nothing is read yet. */
    FileLoad(
            GraphStore store,
            ChangeLog changes,
            DatasetFile file,
            DatasetOptions options,
            Iris iris,
            ReleaseChoice choice,
            Manifest manifest,
            FileNote fileNote,
            RejectLog log,
            LoadProgress progress,
            Instant started) {
        this.store = store;
        this.changes = changes;
        this.input = file.input();
        this.format = file.format();
        this.options = options;
        this.dataset = format.dataset();
        this.iris = iris;
        this.choice = choice;
        this.log = log;
        this.progress = progress;
        this.note = new LoadNote(iris.load(started, fileNote.sha256()).getURI(), started);
        String before = choice.stored().map(StoredRelease::manifest).orElse(null);
        this.run = new LoadRun(dataset, manifest, before, fileNote, store.archive(), iris);
        this.table = DatasetFile.table(input);
        this.hasher = new RecordHasher(format.table());
    }

    /**
     * Loads it.
     *
     * @return empty where nothing can be made of the file
     * @throws LoadStopped if whoever is told of the progress ends it
     */
    Optional<DatasetResult> load() throws IOException {
        try {
            return surveyAndLoad();
        } catch (CancellationException e) {
            throw LoadStopped.of(input.name(), choice.name(), run.committed(), wanted);
        }
    }

    private Optional<DatasetResult> surveyAndLoad() throws IOException {
        // What concerns the file as a whole is told in this pass; the next one is silent about it.
        List<Problem> ofFile = new ArrayList<>();
        Optional<TableReader> opened = TableReader.open(table, format.table(), ofFile::add);
        if (opened.isEmpty()) {
            tell(ofFile);
            return Optional.empty();
        }
        Survey survey;
        String header;
        try (TableReader reader = opened.get()) {
            picked = filter(reader);
            header = reader.header();
            log.head(Replay.head(format.format().id(), choice.name(), header));
            survey = Survey.of(
                    reader, format, picked, store.folder(), ReadingProgress.ofBytes(progress, "survey", reader.size()));
        }
        try (survey) {
            tell(ofFile);
            if (ofFile.stream().anyMatch(problem -> problem.code() == ProblemCode.ARCHIVE_DAMAGED)) {
                // No byte of it can be trusted: what looks sound may be another number than was packed.
                return Optional.empty();
            }
            boolean truncated = survey.isTruncated()
                    || ofFile.stream().anyMatch(problem -> problem.code() == ProblemCode.FILE_TRUNCATED);
            choice.refuseTruncated(input.name(), truncated);
            return Optional.of(load(survey, header));
        }
    }

    /** What concerns the file as a whole. */
    private void tell(List<Problem> ofFile) throws IOException {
        for (Problem problem : ofFile) {
            if (problem.blocks()) {
                log.reject(new Rejection(problem.where(), Reach.FILE, "", List.of(problem)));
            } else {
                log.remark(problem);
            }
        }
    }

    private RowFilter filter(TableReader reader) {
        try {
            return RowFilter.of(options.where(), reader);
        } catch (WrongConditionException e) {
            throw new LoadRefused(input.name() + ": " + e.getMessage(), "correct the condition");
        }
    }

    private DatasetResult load(Survey survey, String header) throws IOException {
        records = survey.records();
        leftOut = survey.leftOut();
        Records known =
                new Records(store, dataset.id(), iris.dataset(dataset.id()).getURI(), progress);
        RecordIndex index = known.open();
        Plan plan;
        try (var stored = index.read()) {
            plan = Plan.of(
                    survey.entries(),
                    stored,
                    choice.whole(),
                    ReadingProgress.ofRecords(progress, "compare with the database", records));
        }
        choice.refuseLoss(input.name(), plan.missingCount(), index.size(), options);
        List<String> missing = new ArrayList<>(plan.missing());
        missing.addAll(known.idsOf(plan.unnamedMissing()));
        wanted = plan.taken();
        run.isUnchanged(plan.unchanged(), plan.repeated());
        Optional<String> stopped = Optional.empty();
        LoadRun.Stored stored = new LoadRun.Stored(0, 0);
        try (LoadRun.Sink sink = sink(header, plan)) {
            if (plan.taken() + plan.clashing() + survey.broken() > 0) {
                convert(plan, sink);
            }
            stored = sink.finish(missing);
        } catch (TooManyRejects e) {
            stopped = Optional.of("more than " + options.maxRejects() + " of " + records + " records were rejected; "
                    + (store.isEmpty() ? "nothing was stored" : "what was stored before that stays"));
        }
        if (stopped.isEmpty()) {
            new Records(store, dataset.id(), iris.dataset(dataset.id()).getURI(), progress)
                    .update(index, survey.entries(), run.notTaken(), choice.whole());
        }
        return result(stored, stopped);
    }

    private LoadRun.Sink sink(String header, Plan plan) throws IOException {
        return store.isEmpty()
                ? new BulkSink(store, changes, run, header, note, progress)
                : new CommitSink(
                        store,
                        changes,
                        run,
                        header,
                        note,
                        id -> iris.record(dataset.id(), id).getURI(),
                        row -> plan.revises(row.ordinal()),
                        options.quadsPerCommit());
    }

    private void convert(Plan plan, LoadRun.Sink sink) throws IOException {
        AcceptanceRule rule = Settings.acceptance(store.settings());
        progress.stage("convert and store", plan.taken(), "records");
        try (Conversion conversion = new Conversion(
                        () -> new Converter(format, iris, rule, choice.name()),
                        THREADS,
                        converted -> take(converted, sink));
                TableReader reader = TableReader.open(table, format.table(), problem -> {})
                        .orElseThrow(() -> new IOException(input.name() + " changed while it was read"))) {
            for (@Nullable TableRecord record = reader.next(); record != null; record = reader.next()) {
                switch (record) {
                    case BadRecord bad -> {
                        run.isRejected();
                        reject(new Rejection(bad.where(), Reach.RECORD, bad.original(), List.of(bad.problem())));
                    }
                    case Row row -> convert(row, plan, conversion);
                }
            }
            conversion.finish();
        }
    }

    private void convert(Row row, Plan plan, Conversion conversion) throws IOException {
        if (plan.takes(row.ordinal())) {
            conversion.add(row);
        } else if (plan.clashesWith(row.ordinal()) > 0) {
            run.isRejected();
            reject(new Rejection(
                    row.where(),
                    Reach.RECORD,
                    row.original(),
                    List.of(clash(row, format.id(row).orElseThrow(), plan.clashesWith(row.ordinal())))));
        } else if (picked.takes(row) && format.id(row).isEmpty()) {
            conversion.add(row);
        }
    }

    /** What to say of a row whose id another one has, with other content. */
    static Problem clash(Row row, String id, int other) {
        return Problem.of(
                ProblemCode.RECORD_TWICE,
                row.where(),
                "id " + id + " stands twice with other content: here and in record " + other
                        + " of the file; neither is taken",
                "keep the right one and load the file again");
    }

    private void take(Converted converted, LoadRun.Sink sink) throws IOException {
        Row row = converted.row();
        if (converted.batch() == null) {
            Optional<String> id = format.id(row);
            if (id.isPresent()) {
                run.isRejected(RecordKey.of(id.get(), hasher.content(row).toString()));
            } else {
                run.isRejected();
            }
        } else {
            sink.store(row, converted.batch());
            progress.step(1);
        }
        for (Rejection rejection : converted.rejections()) {
            reject(rejection);
        }
        for (Problem remark : converted.remarks()) {
            log.remark(remark);
        }
    }

    private void reject(Rejection rejection) throws IOException {
        log.reject(rejection);
        if (options.maxRejects().isExceeded(run.rejected(), records)) {
            throw new TooManyRejects();
        }
    }

    private DatasetResult result(LoadRun.Stored stored, Optional<String> stopped) {
        return new DatasetResult(
                input.name(),
                dataset.title(),
                choice.name(),
                false,
                run.counts(),
                leftOut,
                log.rejectedBy(),
                log.flaggedBy(),
                log.flagged(),
                stored.added(),
                stored.removed(),
                log.rejects(),
                log.remarks(),
                stopped);
    }

    /** Too many records are rejected. */
    private static final class TooManyRejects extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
