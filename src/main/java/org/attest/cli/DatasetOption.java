package org.attest.cli;

import java.util.List;
import org.attest.ingest.table.RowFilter;
import org.attest.ingest.table.WrongConditionException;
import org.attest.pipeline.dataset.DatasetOptions;
import org.attest.pipeline.dataset.DatasetOptions.Extent;
import org.attest.pipeline.dataset.MaxRejects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What concerns only the loading of datasets. */
final class DatasetOption {

    @Option(
            names = "--release",
            paramLabel = "NAME",
            description = "The release of the dataset that the file is of; without it, what the file's name says.")
    private @Nullable String release;

    @Option(names = "--part", description = "The file is a part of its release: what it lacks is not gone.")
    private boolean part;

    @Option(names = "--whole", description = "The file is all of its release: what it lacks leaves the accepted view.")
    private boolean whole;

    @Option(
            names = "--where",
            paramLabel = "CONDITION",
            description = {
                "Takes only the rows for which it holds: COLUMN=VALUE, or =VALUE,VALUE for any of several; != for none;",
                ">=, <=, > and < for numbers and days. Columns as the table calls them. Of several, all must hold."
            })
    private @Nullable List<String> where;

    @Option(
            names = "--max-rejects",
            paramLabel = "N|P%%",
            description = "Stops when more than so many records of a file are rejected, or than such a share.")
    private @Nullable String maxRejects;

    @Option(
            names = "--replay",
            description = "The files are reject files, mended: their records are taken into the release they were for.")
    private boolean replay;

    @Option(
            names = "--accept-machine-coded",
            description = {
                "A new database is to take what programs coded (GDELT) into its accepted view.",
                "It stays so for as long as the database lives."
            })
    private boolean acceptMachineCoded;

    /** Whether what programs coded is to be accepted. */
    boolean acceptsMachineCoded() {
        return acceptMachineCoded;
    }

    /** Whether the files are reject files. */
    boolean replays() {
        return replay;
    }

    /** As the user gave them; what makes no sense ends the command. */
    DatasetOptions options() {
        if (part && whole) {
            throw new CommandFailure(
                    ExitCode.USAGE, "--part and --whole exclude each other: a file is one or the other");
        }
        try {
            RowFilter.check(where == null ? List.of() : where);
        } catch (WrongConditionException e) {
            throw new CommandFailure(ExitCode.USAGE, "--where " + e.getMessage());
        }
        Extent extent = part ? Extent.PART : whole ? Extent.WHOLE : Extent.UNSAID;
        return new DatasetOptions(release, extent, where == null ? List.of() : where, maxRejects());
    }

    private MaxRejects maxRejects() {
        return maxRejects == null
                ? MaxRejects.UNLIMITED
                : MaxRejects.parse(maxRejects)
                        .orElseThrow(() -> new CommandFailure(
                                ExitCode.USAGE,
                                "--max-rejects " + maxRejects
                                        + ": a number of records (100) or a share (0.5%) is wanted"));
    }
}
