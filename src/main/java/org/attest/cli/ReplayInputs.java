package org.attest.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.pipeline.Input;
import org.attest.pipeline.dataset.DatasetFile;
import org.attest.pipeline.dataset.DatasetOptions;
import org.attest.pipeline.dataset.DatasetOptions.Extent;
import org.attest.pipeline.dataset.Replay;

/** Reject files as what can be loaded: their records as tables, their reports as JSON Lines, put aside. */
final class ReplayInputs implements AutoCloseable {

    private final Console console;
    private final List<Path> aside = new ArrayList<>();
    private final List<Input> reports = new ArrayList<>();

    ReplayInputs(Console console) {
        this.console = console;
    }

    /** Takes reject files: tables go to the loading of datasets, the rest is kept. */
    void take(List<Input> files, DatasetLoading tables, DatasetOptions options) throws IOException {
        for (Input file : files) {
            Path copy = Files.createTempFile("attest-replay-", ".tmp");
            aside.add(copy);
            if (Replay.isRejectFile(file.file())) {
                Replay replay = Replay.write(file.file(), copy);
                Input input = new Input(file.name(), copy);
                Optional<DatasetFile> table =
                        DatasetFile.of(input, Formats.parse(replay.reader()), new ProblemPrinter(console));
                if (table.isPresent()) {
                    tables.add(
                            table.get(),
                            new DatasetOptions(replay.release(), Extent.PART, options.where(), options.maxRejects()));
                }
            } else {
                long others = Replay.writeReports(file.file(), copy);
                reports.add(new Input(file.name(), copy));
                if (others > 0) {
                    console.remark(
                            file.name() + ": " + others
                                    + " records are parts of reports: mend them in their reports and load these with --replace");
                }
            }
        }
    }

    /** The reports. */
    List<Input> reports() {
        return reports;
    }

    @Override
    public void close() throws IOException {
        for (Path file : aside) {
            Files.deleteIfExists(file);
        }
    }
}
