package org.attest.bench;

import org.apache.jena.sys.JenaSystem;
import org.attest.generator.GenerateCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The benchmarks that start whole programs: {@code mvn -q -Pbench -Dquick test-compile exec:exec@bench -Dbench="peers --rows 10000,100000"}.
 * They want the machine for themselves; each prints the load that it found.
 */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures whole programs on generated tables.",
        subcommands = {
            GenerateCommand.class,
            PeersCommand.class,
            DatasetsCommand.class,
            NamesCommand.class,
            NamesMergeCommand.class
        },
        synopsisSubcommandLabel = "COMMAND")
public final class Bench {

    static {
        JenaSystem.init();
    }

    private Bench() {}

    /** Runs the command and ends with its exit code. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Bench()).execute(args));
    }
}
