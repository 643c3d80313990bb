package org.attest.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.attest.ingest.AuthorityReader;
import org.attest.ingest.FormatGuess;
import org.attest.ingest.Incoming;
import org.attest.ingest.IncomingAuthority;
import org.attest.ingest.InputFormat;
import org.attest.ingest.ReportReader;
import org.attest.ingest.authority.AuthorityFormat;
import org.attest.ingest.authority.AuthorityTable;
import org.attest.ingest.formats.AuthorityFormats;
import org.attest.ingest.formats.RecordFormats;
import org.attest.ingest.judgements.IncomingJudgements;
import org.attest.ingest.judgements.JudgementReader;
import org.attest.ingest.re3d.Re3dCounts;
import org.attest.ingest.re3d.Re3dFolder;
import org.attest.ingest.re3d.Re3dReader;
import org.attest.problem.Problem;
import org.attest.problem.ProblemSink;
import org.attest.problem.Rejection;
import org.attest.problem.Rejection.Reach;
import org.attest.problem.Where;
import org.jspecify.annotations.Nullable;

/**
 * What the files of a run hold: reports, authorities and judgements, less what could not be read. No database is looked at, so that none
 * need be made for files that turn out to be none.
 */
public final class Intake {

    private final @Nullable InputFormat format;
    private final LoadProgress progress;
    private final RunLog log;
    private final Set<Re3dFolder> annotated = new HashSet<>();
    private final List<Incoming> reports = new ArrayList<>();
    private final List<IncomingAuthority> authorities = new ArrayList<>();
    private final List<IncomingJudgements> judgements = new ArrayList<>();
    private int files;
    private int filesRejected;
    private int reportsRead;
    private int reportsRejected;
    private int authoritiesRead;

    private Intake(@Nullable InputFormat format, LoadProgress progress, RunLog log) {
        this.format = format;
        this.progress = progress;
        this.log = log;
    }

    /**
     * Reads files.
     *
     * @param progress is told how far it is
     * @param problems takes every problem of the run as it is found, those of later stages too
     * @throws IOException if reading breaks off
     */
    public static Intake read(List<Input> inputs, LoadOptions options, LoadProgress progress, ProblemSink problems)
            throws IOException {
        Intake intake = new Intake(options.format(), progress, new RunLog(problems));
        progress.stage("read", inputs.size());
        for (Input input : inputs) {
            intake.read(input);
            progress.step();
        }
        return intake;
    }

    /** Whether none of the files could be read as what it is to be: nothing can be done then. */
    public boolean isUnreadable() {
        return files == 0 && filesRejected > 0;
    }

    /** Reads one input; what is wrong with it goes to the log. */
    private void read(Input input) throws IOException {
        int rejectedBefore = filesRejected;
        InputFormat found = format != null ? format : guess(input);
        if (found != null) {
            switch (found) {
                case REPORT -> report(input);
                case AUTHORITY -> authority(input);
                case JUDGEMENTS -> judgements(input);
                case GEONAMES, UCDP_ACTORS_AUTHORITY -> tabled(input, found);
                case UCDP_GED, UCDP_ACTORS, ACLED, GDELT ->
                    throw new IllegalArgumentException("a table: " + input.name());
                case RE3D -> annotated(input);
            }
        }
        if (filesRejected == rejectedBefore) {
            files++;
        }
    }

    private @Nullable InputFormat guess(Input input) throws IOException {
        if (RecordFormats.mayBeTable(input.name(), input.file())) {
            Optional<AuthorityFormat> table = AuthorityFormats.recognise(input.table());
            if (table.isPresent()) {
                return table.get().format();
            }
        }
        FormatGuess guess = FormatGuess.of(input.file());
        if (guess.format().isEmpty()) {
            List<Problem> problems = guess.problem().stream().toList();
            filesRejected++;
            log.reject(new Rejection(Where.file(input.name()), Reach.FILE, "", problems));
        }
        return guess.format().orElse(null);
    }

    private void report(Input input) throws IOException {
        ReportReader reader = new ReportReader();
        if (input.isPlain()) {
            reader.read(input.file(), this::take);
        } else {
            stream(input, in -> reader.read(input.name(), in, this::take));
        }
    }

    private void authority(Input input) throws IOException {
        AuthorityReader reader = new AuthorityReader();
        Consumer<IncomingAuthority> taker = this::take;
        if (input.isPlain()) {
            reader.read(input.file(), taker);
        } else {
            stream(input, in -> reader.read(input.name(), in, taker));
        }
    }

    private void judgements(Input input) throws IOException {
        if (input.isPlain()) {
            take(JudgementReader.read(input.file()));
        } else {
            stream(input, in -> take(JudgementReader.read(input.name(), in)));
        }
    }

    /** A table as an authority. */
    private void tabled(Input input, InputFormat found) throws IOException {
        AuthorityFormat table = AuthorityFormats.of(found).orElseThrow();
        IncomingAuthority incoming = AuthorityTable.read(input.table(), table);
        incoming.authority()
                .ifPresent(authority -> progress.note(input.name() + ": " + table.title() + " \"" + authority.name()
                        + "\" of " + authority.things().size() + " things (--format " + found.id() + ")"));
        take(incoming);
    }

    /** Each data set once, even where all its files are named. */
    private void annotated(Input input) throws IOException {
        Re3dFolder folder = Re3dFolder.of(input.file());
        if (annotated.add(folder)) {
            Re3dCounts counts = new Re3dReader().read(input.file(), this::take, this::stray);
            progress.note(input.name() + ": annotated documents (re3d), " + counts);
        }
    }

    private void stray(Rejection rejection) {
        if (costsFile(List.of(rejection))) {
            filesRejected++;
        }
        log.reject(rejection);
    }

    private interface Reading {
        void from(InputStream in) throws IOException;
    }

    private static void stream(Input input, Reading reading) throws IOException {
        try (InputStream in = Files.newInputStream(input.file())) {
            reading.from(in);
        }
    }

    private void take(Incoming incoming) {
        incoming.problems().forEach(log::accept);
        log.keep(incoming.rejections());
        if (costsFile(incoming.rejections())) {
            filesRejected++;
            return;
        }
        reportsRead++;
        if (incoming.report().isPresent()) {
            reports.add(incoming);
        } else {
            reportsRejected++;
        }
    }

    private void take(IncomingAuthority incoming) {
        incoming.problems().forEach(log::accept);
        log.keep(incoming.rejections());
        if (costsFile(incoming.rejections())) {
            filesRejected++;
            return;
        }
        authoritiesRead++;
        incoming.authority().ifPresent(authority -> authorities.add(incoming));
    }

    private void take(IncomingJudgements incoming) {
        incoming.problems().forEach(log::accept);
        log.keep(incoming.rejections());
        if (costsFile(incoming.rejections())) {
            filesRejected++;
            return;
        }
        incoming.judgements().ifPresent(list -> judgements.add(incoming));
    }

    private static boolean costsFile(List<Rejection> rejections) {
        return rejections.stream().anyMatch(rejection -> rejection.reach() == Reach.FILE);
    }

    RunLog log() {
        return log;
    }

    List<Incoming> reports() {
        return reports;
    }

    /** The authorities that could be read, in the order of the files. */
    public List<IncomingAuthority> authorities() {
        return authorities;
    }

    List<IncomingJudgements> judgements() {
        return judgements;
    }

    int files() {
        return files;
    }

    int filesRejected() {
        return filesRejected;
    }

    int reportsRead() {
        return reportsRead;
    }

    int authoritiesRead() {
        return authoritiesRead;
    }

    int reportsRejected() {
        return reportsRejected;
    }
}
