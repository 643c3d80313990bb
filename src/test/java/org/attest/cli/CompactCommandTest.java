package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.attest.store.Compaction;
import org.attest.store.GraphStore;
import org.attest.store.PackWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactCommandTest {

    @TempDir
    Path folder;

    private Path db;

    @BeforeEach
    void aDatabaseThatWasChanged() throws IOException {
        db = folder.resolve("db");
        Path first = new InventedGed(150).write(folder.resolve("ged191.csv"));
        Path next = new InventedGed(150)
                .write(folder.resolve("ged201.csv"), (number, row) -> row.set("where_coordinates", "Elsewhere"));
        Cli.run("load", "--db", db, first).exits(ExitCode.DONE);
        Cli.run("load", "--db", db, next).exits(ExitCode.DONE);
    }

    private byte[] exported(String name) throws IOException {
        Cli.run("export", "--db", db, "--to", folder.resolve(name)).exits(ExitCode.DONE);
        return Files.readAllBytes(folder.resolve(name).resolve("full.nq.gz"));
    }

    private List<String> storages() throws IOException {
        try (Stream<Path> files = Files.list(db.resolve("tdb2"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("Data"))
                    .toList();
        }
    }

    @Test
    void itSaysWhatItTookAndTakesAndLeavesEveryByteOfTheExport() throws IOException {
        byte[] before = exported("before");
        byte[] accepted = Files.readAllBytes(folder.resolve("before/accepted.nt.gz"));

        Cli compact = Cli.run("compact", "--db", db).exits(ExitCode.DONE);

        assertThat(compact.out()).matches("compacted: \\d+ MB before, \\d+ MB after\n");
        assertThat(compact.err()).containsPattern("compact: \\d+ MB now, about \\d+ MB then; needs \\d+ MB free");
        assertThat(exported("after")).isEqualTo(before);
        assertThat(Files.readAllBytes(folder.resolve("after/accepted.nt.gz"))).isEqualTo(accepted);
        assertThat(storages()).hasSize(1);
        Cli.run("verify", "--db", db).exits(ExitCode.DONE);
    }

    @Test
    void itRemovesWhatALoadThatWasKilledLeftInTheArchive() throws IOException {
        SortedSet<String> whole;
        try (GraphStore store = GraphStore.open(db);
                PackWriter pack = store.archive().pack()) {
            whole = store.archive().listPacks();
            pack.line("of a load that was killed");
            pack.finish();
            assertThat(store.archive().listPacks()).hasSize(whole.size() + 1);
        }

        assertThat(Cli.run("compact", "--db", db).exits(ExitCode.DONE).err()).contains("left in the archive: 1 file\n");

        try (GraphStore store = GraphStore.open(db)) {
            assertThat(store.archive().listPacks()).isEqualTo(whole).isNotEmpty();
        }
        Cli.run("verify", "--db", db).exits(ExitCode.DONE);
    }

    @Test
    void aLoadDoesItAtItsEndWhenAskedTo() throws IOException {
        Path more = new InventedGed(160).write(folder.resolve("ged211.csv"));
        List<String> before = storages();
        Cli load = Cli.run("load", "--db", db, "--compact", more).exits(ExitCode.DONE);
        assertThat(load.out().lines().toList().getLast()).matches("compacted: \\d+ MB before, \\d+ MB after");
        assertThat(storages()).hasSize(1).doesNotContainAnyElementsOf(before);
        Cli.run("verify", "--db", db).exits(ExitCode.DONE);
    }

    @Test
    @Tag("soak")
    void killedAtAnyMomentTheDatabaseIsWhole() throws Exception {
        byte[] before = exported("before");
        for (long millis : new long[] {0, 60, 150, 300, 600}) {
            try (AttestProcess compact =
                    AttestProcess.start(folder, AttestProcess.words(List.of(), "compact", "--db", db))) {
                compact.waitForErr("free meanwhile");
                Thread.sleep(millis);
            }
            assertThat(exported("after-" + millis))
                    .as("killed after %s ms", millis)
                    .isEqualTo(before);
            assertThat(storages()).hasSize(1);
            assertThat(db.resolve(".attest-building")).doesNotExist();
        }
        Cli.run("verify", "--db", db).exits(ExitCode.DONE);
    }

    @Test
    void aDatabaseThatAServerHasIsLeftAlone() throws Exception {
        try (AttestProcess server =
                AttestProcess.start(folder, AttestProcess.words(List.of(), "serve", "--db", db, "--port", 0))) {
            server.waitForErr("Ctrl-C stops it");
            Cli refused = Cli.run("compact", "--db", db).exits(ExitCode.FAILED).saysNothing();
            assertThat(refused.err())
                    .contains("attest compact: " + db + ": the server at http://localhost:")
                    .contains("has this database open (stop it with Ctrl-C");
        }
    }

    @Test
    void itIsOfferedWhereItSavesAThirdAndMoreThanTdb2TakesAhead() {
        long mb = 1_000_000;
        assertThat(DiskUse.isWorthIt(new Compaction.Estimate(1, 1, 900 * mb, 300 * mb)))
                .isTrue();
        assertThat(DiskUse.isWorthIt(new Compaction.Estimate(1, 1, 200 * mb, 1 * mb)))
                .isFalse();
        assertThat(DiskUse.isWorthIt(new Compaction.Estimate(1, 1, 9_000 * mb, 7_000 * mb)))
                .isFalse();
    }

    @Test
    void withoutADatabaseItSaysSo() {
        Cli.run("compact").exits(ExitCode.USAGE).saysNothing();
        Cli.run("compact", "--db", folder.resolve("none"))
                .exits(ExitCode.FAILED)
                .saysNothing();
    }
}
