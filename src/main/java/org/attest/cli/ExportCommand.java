package org.attest.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.attest.store.Exporter;
import org.attest.store.Exporter.Exported;
import org.attest.store.Exporter.Form;
import org.attest.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a database as files. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes a database as sorted, compressed files with a manifest of their hashes.",
            "The files: accepted.nt.gz, the accepted view, the one to take first; full.nq.gz and full.trig.gz, every testimony",
            "in its named graph. With --aligned also aligned.nt.gz: the accepted view and the same in the words of others",
            "(SEM, schema.org, PROV-O, ORG, …). The same content gives the same bytes."
        })
final class ExportCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private DatabaseOption database;

    @Option(names = "--to", required = true, paramLabel = "DIR", description = "Folder for the files.")
    @SuppressWarnings("NullAway.Init")
    private Path to;

    @Option(
            names = "--without-history",
            description = "Leaves out when what was loaded: then databases of one content give one export.")
    private boolean withoutHistory;

    @Option(
            names = "--aligned",
            description = "Writes aligned.nt.gz too. The database must have the aligned graph: see 'attest align'.")
    private boolean aligned;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        EnumSet<Form> forms = EnumSet.allOf(Form.class);
        if (!aligned) {
            forms.remove(Form.ALIGNED_NT);
        }
        Path folder = database.forReading();
        try (GraphStore store = GraphStore.open(folder)) {
            if (aligned && !store.isAligned()) {
                throw AlignCommand.notAligned(folder);
            }
            Exporter.Origin origin =
                    new Exporter.Origin(Version.current(), store.settings().base());
            List<Exported> files = new Exporter(store.dataset(), !withoutHistory, origin).export(to, forms);
            for (Exported file : files) {
                console.out()
                        .println(file.file() + "  " + file.statements() + " statements, " + file.bytes()
                                + " bytes, sha256 " + file.sha256());
            }
            console.out().println(to.resolve("manifest.json"));
        }
        return ExitCode.DONE.number();
    }
}
