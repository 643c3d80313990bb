package org.attest.cli;

import org.attest.pipeline.dataset.DatasetOptions;
import org.attest.pipeline.dataset.DatasetOptions.Extent;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
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

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private RowOption rows;

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
        Extent extent = part ? Extent.PART : whole ? Extent.WHOLE : Extent.UNSAID;
        return new DatasetOptions(release, extent, rows.where(), rows.maxRejects());
    }
}
