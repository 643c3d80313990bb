package org.attest.cli;

import java.util.List;
import org.attest.ingest.table.RowFilter;
import org.attest.ingest.table.WrongConditionException;
import org.attest.pipeline.dataset.MaxRejects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which rows of tables are taken, and how many may be wrong. */
final class RowOption {

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

    /** As the user gave them; what makes no sense ends the command. */
    List<String> where() {
        List<String> conditions = where == null ? List.of() : where;
        try {
            RowFilter.check(conditions);
        } catch (WrongConditionException e) {
            throw new CommandFailure(ExitCode.USAGE, "--where " + e.getMessage());
        }
        return conditions;
    }

    /** When to stop; what makes no sense ends the command. */
    MaxRejects maxRejects() {
        return maxRejects == null
                ? MaxRejects.UNLIMITED
                : MaxRejects.parse(maxRejects)
                        .orElseThrow(() -> new CommandFailure(
                                ExitCode.USAGE,
                                "--max-rejects " + maxRejects
                                        + ": a number of records (100) or a share (0.5%) is wanted"));
    }
}
