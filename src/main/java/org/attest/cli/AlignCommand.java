package org.attest.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.attest.store.GraphStore;
import org.attest.store.GraphStore.Aligned;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Gives a database the aligned graph, or takes it away. */
@Command(
        name = "align",
        mixinStandardHelpOptions = true,
        description = {
            "Says the accepted view in the words of others, in a graph of its own.",
            "Others are SEM, schema.org, PROV-O, W3C ORG, GeoSPARQL, OWL-Time, Web Annotation, Dublin Core and CIDOC CRM.",
            "From then on every load keeps it in step.",
            "Where it is there already, it is derived anew. Ask it with 'attest sparql --aligned'."
        })
final class AlignCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private DatabaseOption database;

    @Option(names = "--off", description = "Takes the aligned graph away; loads no longer make it.")
    private boolean off;

    AlignCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path folder = database.forChanging();
        try (GraphStore store = GraphStore.open(folder)) {
            Aligned done = off ? store.unalign() : store.align();
            console.out()
                    .println("aligned graph: " + (off ? "none" : done.triples() + " triples") + ", " + done.added()
                            + " added, " + done.removed() + " removed");
        }
        return ExitCode.DONE.number();
    }

    /** What is said where a command wants the aligned graph and there is none. */
    static CommandFailure notAligned(Path folder) {
        return new CommandFailure(
                ExitCode.FAILED,
                folder + ": this database has no aligned graph ('attest align --db " + folder + "' makes it)");
    }
}
