package org.attest.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command itself; without a subcommand it shows what there is. */
@Command(
        name = "attest",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "A knowledge graph of armed conflict that keeps who said what, in which source, when, and how firmly.",
        footer = {
            "",
            "Exit codes: 0 done, 1 finished with rejected records, 2 wrong usage, 3 nothing could be done,",
            "130 and 143 ended by Ctrl-C and by SIGTERM.",
            "ATTEST_DB names the database that commands use when --db is not given."
        },
        subcommands = {
            DemoCommand.class,
            LoadCommand.class,
            CheckCommand.class,
            AnchorCommand.class,
            CoverageCommand.class,
            QueryCommand.class,
            SparqlCommand.class,
            ServeCommand.class,
            AlignCommand.class,
            CompactCommand.class,
            ExportCommand.class,
            NamesCommand.class,
            StatsCommand.class,
            VerifyCommand.class,
            HelpCommand.class
        })
final class AttestCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    AttestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(console.err());
        return ExitCode.USAGE.number();
    }
}
