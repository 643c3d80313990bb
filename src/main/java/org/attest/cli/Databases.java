package org.attest.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.attest.model.SourceType;
import org.attest.pipeline.Settings;
import org.attest.rdf.Iris;
import org.attest.store.DatabaseSettings;
import org.attest.store.GraphStore;
import org.jspecify.annotations.Nullable;

/** Opens databases for commands that write. */
final class Databases {

    private Databases() {}

    /** Whether a folder is a database. */
    static boolean isThere(Path folder) {
        return Files.isRegularFile(folder.resolve("database.json"));
    }

    /**
     * Refuses what can be no base.
     *
     * @param base null passes: it stands for the base that an existing database has, or the usual one
     */
    static void checkBase(@Nullable String base) {
        try {
            new Iris(base == null ? Iris.DEFAULT_BASE : base);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(ExitCode.USAGE, "--base " + base + ": " + BASE_WANTED);
        }
    }

    private static final String BASE_WANTED =
            "a base is an absolute IRI that ends in / or #, as https://example.org/conflict/ is";

    /**
     * Opens the database of a folder; makes it when it is not there.
     *
     * @param base base of a new one, and what an existing one must have; null for the usual one, and whatever it has
     * @param machineCoded whether a new one is to accept what programs coded, and an existing one must
     */
    static GraphStore openOrCreate(Path folder, @Nullable String base, boolean machineCoded) {
        if (machineCoded && isThere(folder)) {
            requireMachineCoded(folder);
        }
        if (base == null && isThere(folder)) {
            return GraphStore.open(folder);
        }
        DatabaseSettings standard = Settings.standard(base == null ? Iris.DEFAULT_BASE : base, Version.current());
        return GraphStore.openOrCreate(folder, machineCoded ? Settings.withMachineCoded(standard) : standard);
    }

    private static void requireMachineCoded(Path folder) {
        if (!Settings.acceptance(GraphStore.settings(folder)).sources().contains(SourceType.MACHINE_CODED_DATASET)) {
            throw new CommandFailure(
                    ExitCode.FAILED,
                    folder
                            + ": this database was made without --accept-machine-coded, and what it accepts stays as it is"
                            + " (load into a new database with --accept-machine-coded, or leave it out: what programs"
                            + " coded is stored all the same, and a lens can choose it)");
        }
    }
}
