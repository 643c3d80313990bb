package org.attest.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.ingest.table.WrongConditionException;
import org.attest.pipeline.Input;
import org.attest.pipeline.LoadOptions;
import org.attest.pipeline.dataset.DatasetFile;
import org.attest.pipeline.dataset.DatasetLoader;
import org.attest.pipeline.dataset.DatasetOptions;
import org.attest.pipeline.dataset.DatasetResult;
import org.attest.pipeline.dataset.LoadRefused;
import org.attest.pipeline.dataset.TableCheck;
import org.attest.store.ChangeLog;
import org.attest.store.GraphStore;

/** Loads or checks the tables among the files of a command, one after another. */
final class DatasetLoading {

    private final Console console;
    private final TerminalProgress progress;
    private final List<Planned> files = new ArrayList<>();
    private int unreadable;
    private boolean rejected;

    DatasetLoading(Console console, TerminalProgress progress) {
        this.console = console;
        this.progress = progress;
    }

    /** Finds out of which datasets tables are, and says so; what is none is told. */
    void recognise(List<Input> tables, LoadOptions options, DatasetOptions datasets) throws IOException {
        for (Input table : tables) {
            Optional<DatasetFile> file = DatasetFile.of(table, options.format(), new ProblemPrinter(console));
            if (file.isEmpty()) {
                unreadable++;
                continue;
            }
            add(file.get(), datasets);
            if (options.format() == null) {
                console.remark(table.name() + ": "
                        + file.get().format().dataset().title() + " (--format "
                        + file.get().format().format().id() + ")");
            }
        }
    }

    /** A file, and how it is to be loaded. */
    private record Planned(DatasetFile file, DatasetOptions options) {}

    /** Takes a table of which it is known what it is; a condition that does not fit it ends the command. */
    void add(DatasetFile file, DatasetOptions options) throws IOException {
        try {
            file.check(options.where());
        } catch (WrongConditionException e) {
            throw new CommandFailure(ExitCode.USAGE, file.input().name() + ": --where " + e.getMessage());
        }
        files.add(new Planned(file, options));
    }

    /** Whether there is anything to load. */
    boolean hasFiles() {
        return !files.isEmpty();
    }

    /** How many of the tables cannot be read. */
    int unreadable() {
        return unreadable;
    }

    /**
     * Loads them all.
     *
     * @param log is told what is added and removed
     */
    void load(GraphStore store, ChangeLog log) throws IOException {
        DatasetLoader loader = new DatasetLoader(store, log);
        try {
            for (Planned planned : files) {
                long begun = System.nanoTime();
                Optional<DatasetResult> result =
                        loader.load(planned.file(), planned.options(), progress, new ProblemPrinter(console));
                progress.close();
                note(result);
                result.ifPresent(
                        done -> new DatasetReportPrinter(console).loaded(done, store.folder(), seconds(begun)));
            }
        } catch (LoadRefused e) {
            throw new CommandFailure(ExitCode.FAILED, e.getMessage() + " (" + e.cure() + ")");
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private void note(Optional<DatasetResult> result) {
        if (result.isEmpty()) {
            unreadable++;
        } else {
            rejected |= result.get().hasRejections();
        }
    }

    /** Does with all of them what loading into a new database does, but the storing. */
    void check() throws IOException {
        for (Planned planned : files) {
            long begun = System.nanoTime();
            Optional<DatasetResult> result =
                    new TableCheck(planned.file(), planned.options(), progress).check(new ProblemPrinter(console));
            progress.close();
            note(result);
            result.ifPresent(done -> new DatasetReportPrinter(console).checked(done, seconds(begun)));
        }
    }

    /** What the exit code has to say of them. */
    ExitCode code() {
        return rejected || unreadable > 0 ? ExitCode.REJECTED : ExitCode.DONE;
    }
}
