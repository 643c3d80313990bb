package org.attest.pipeline.dataset;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.attest.pipeline.Input;
import org.attest.pipeline.LoadProgress;
import org.attest.pipeline.Settings;
import org.attest.pipeline.Verified;
import org.attest.problem.ProblemLog;
import org.attest.store.ChangeLog;
import org.attest.store.GraphStore;

/** Looks at a database after its disk was full, in a process that sees this disk, and loads the same again. */
final class DiskFullCheck {

    static {
        JenaSystem.init();
    }

    private DiskFullCheck() {}

    /** With the database, the table, and a folder for the export. */
    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path db = Path.of(args[0]);
        DiskFiller.free(db);
        try (GraphStore store = GraphStore.openOrCreate(db, Settings.standard(DatasetBase.BASE, "test"))) {
            out.println("leftovers " + StoreState.leftovers(db));
            out.println("records " + StoreState.records(store).size());
            out.println("releases " + store.contents().releases(DatasetBase.BASE + "dataset/ucdp-ged"));
            check(store);
            out.println("found whole");
            ProblemLog problems = new ProblemLog();
            DatasetFile table =
                    DatasetFile.of(Input.of(Path.of(args[1])), null, problems).orElseThrow();
            out.println("completed "
                    + new DatasetLoader(store, ChangeLog.NONE)
                            .load(table, KilledChild.OPTIONS, LoadProgress.SILENT, problems)
                            .orElseThrow()
                            .counts());
            check(store);
            out.println("stray " + (Files.exists(db.resolve("archive/packs")) ? StoreState.strayPacks(store) : "[]"));
            out.println("export " + StoreState.export(store, Path.of(args[2])));
        }
    }

    private static void check(GraphStore store) {
        Indexes.areInStep(store);
        if (!Verified.of(store).agrees()) {
            throw new AssertionError(Verified.of(store));
        }
        Txn.calculateRead(store.dataset(), () -> Witnesses.wrong(store.dataset(), new Random(1)))
                .ifPresent(wrong -> {
                    throw new AssertionError(wrong);
                });
    }
}
