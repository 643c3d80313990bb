package org.attest.pipeline.dataset;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.attest.ingest.dataset.RecordFormat;
import org.attest.ingest.table.RecordHasher;
import org.attest.ingest.table.Row;
import org.attest.model.AcceptanceRule;
import org.attest.model.Dataset;
import org.attest.pipeline.Identities;
import org.attest.pipeline.Input;
import org.attest.pipeline.LoadProgress;
import org.attest.pipeline.Settings;
import org.attest.pipeline.dataset.Converter.Converted;
import org.attest.pipeline.dataset.LoadRun.FileNote;
import org.attest.problem.Problem;
import org.attest.problem.Rejection;
import org.attest.rdf.Iris;
import org.attest.resolve.Identity;
import org.attest.store.ChangeLog;
import org.attest.store.GraphStore;
import org.attest.store.LoadNote;
import org.attest.store.StoredRelease;
import org.attest.store.records.RecordIndex;
import org.attest.store.records.RecordKey;

/**
 * The way of one file of a dataset: survey, plan, conversion, storing. Which release it is of was decided before.
 *
 * <p>For one use.
 */
final class FileLoad {

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
    private final TablePasses passes;
    private final RecordHasher hasher;
    private long records;
    private long leftOut;
    private long wanted;
    private final GraphStore store;
    private final Identity identity;

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
        this.identity = Identities.of(store);
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
        this.run = new LoadRun(dataset, manifest, before, fileNote, store.archive(), iris, identity);
        this.passes = new TablePasses(file, options.where(), log, progress);
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
        Optional<Survey> surveyed = passes.survey(choice.name(), store.folder());
        if (surveyed.isEmpty()) {
            return Optional.empty();
        }
        try (Survey survey = surveyed.get()) {
            choice.refuseTruncated(input.name(), passes.isTruncated());
            return Optional.of(load(survey));
        }
    }

    private DatasetResult load(Survey survey) throws IOException {
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
        try (LoadRun.Sink sink = sink(plan)) {
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

    private LoadRun.Sink sink(Plan plan) throws IOException {
        String header = passes.header();
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
        passes.convert(
                plan,
                () -> new Converter(format, iris, rule, identity.forAnotherThread(), choice.name()),
                new TablePasses.Taker() {
                    @Override
                    public void rejected(Rejection rejection) throws IOException {
                        run.isRejected();
                        reject(rejection);
                    }

                    @Override
                    public void converted(Converted converted) throws IOException {
                        take(converted, sink);
                    }
                });
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
}
