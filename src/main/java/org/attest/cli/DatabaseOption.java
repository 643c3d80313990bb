package org.attest.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --db}, and what stands for it when it is not given. */
final class DatabaseOption {

    private final Console console;

    @Option(
            names = "--db",
            paramLabel = "DIR",
            description = "Folder of the database. Without it: $ATTEST_DB; for reading, else the demo's database.")
    private @Nullable Path given;

    DatabaseOption(Console console) {
        this.console = console;
    }

    /** The database to write to; never one that the user did not name. */
    Path forWriting() {
        Path named = named();
        if (named == null) {
            throw new CommandFailure(
                    ExitCode.USAGE, "which database? Give --db DIR (it is made when it is not there) or set ATTEST_DB");
        }
        return named;
    }

    /** The database to change, which must be there; never one that the user did not name. */
    Path forChanging() {
        if (named() == null) {
            throw new CommandFailure(ExitCode.USAGE, "which database? Give --db DIR or set ATTEST_DB");
        }
        return forReading();
    }

    /** The database to read, which must be there. */
    Path forReading() {
        Path named = named();
        Path folder = named == null ? Demo.folder(console) : named;
        if (!Databases.isThere(folder)) {
            throw new CommandFailure(ExitCode.FAILED, absent(named));
        }
        return folder;
    }

    /** The database that was named on the command line itself, which must be there; empty where none was. */
    Optional<Path> onCommandLine() {
        return given == null ? Optional.empty() : Optional.of(forReading());
    }

    private static String absent(@Nullable Path named) {
        if (named == null) {
            return "no database: give --db DIR, set ATTEST_DB, or run 'attest demo' once";
        }
        return Files.exists(named) && !Files.isDirectory(named)
                ? named + ": this is a file, not the folder of a database (name the folder)"
                : "no database in " + named + ": 'attest load --db " + named + " FILE…' makes one";
    }

    private @Nullable Path named() {
        if (given != null) {
            return given;
        }
        String variable = console.environment().get("ATTEST_DB");
        return variable == null || variable.isEmpty() ? null : Path.of(variable);
    }
}
