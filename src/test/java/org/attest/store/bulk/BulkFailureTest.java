package org.attest.store.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that is not finished leaves nothing behind, whatever the reason. */
class BulkFailureTest {

    static {
        JenaSystem.init();
    }

    private static final BulkOptions SMALL = new BulkOptions(500, 300, 64, 2, Long.MAX_VALUE);
    private static final List<Quad> QUADS = new RandomQuads(1).list(4_000);

    @TempDir
    Path folder;

    @Test
    void closedBeforeItIsFinishedItLeavesNothing() {
        Path db = folder.resolve("not/there/yet");
        try (BulkDatabase database = BulkDatabase.create(db, SMALL)) {
            QUADS.forEach(database::add);
            assertThat(db).isNotEmptyDirectory();
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anEmptyFolderThatWasThereStays() throws IOException {
        Path db = Files.createDirectory(folder.resolve("db"));
        BulkDatabase.create(db, SMALL).close();
        assertThat(db).isEmptyDirectory();
    }

    @Test
    void ofAKilledProcessTdbFindsAnEmptyDatabaseAndClearsUp() throws IOException {
        Path killed = folder.resolve("killed");
        try (BulkDatabase database = BulkDatabase.create(folder.resolve("db"), SMALL)) {
            QUADS.forEach(database::add);
            copy(folder.resolve("db"), killed);
        }
        assertThat(killed.resolve("Data-0001")).doesNotExist();
        DatasetGraph data =
                DatabaseMgr.connectDatasetGraph(killed.toAbsolutePath().toString());
        try {
            assertThat(Txn.calculateRead(data, data::isEmpty)).isTrue();
            assertThat(killed.resolve("Data-0001-tmp")).doesNotExist();
        } finally {
            TDBInternal.expel(data, true);
        }
    }

    /** Wherever the disk is full, from the first byte to the last. */
    @Test
    void aFullDiskIsToldAndLeavesNothing() {
        long needed = 0;
        int failures = 0;
        for (long room = 0; needed == 0; room = room * 3 / 2 + 20_000) {
            Path db = folder.resolve("db");
            BulkOptions options = new BulkOptions(500, 300, 64, 2, room);
            try (BulkDatabase database = BulkDatabase.create(db, options)) {
                QUADS.forEach(database::add);
                database.finish(BulkProgress.SILENT);
                needed = room;
            } catch (BulkException e) {
                failures++;
                assertThat(e)
                        .hasMessageContaining(db.toString())
                        .hasMessageContaining("No space left")
                        .hasMessageContaining("MB are free");
                assertThat(folder).isEmptyDirectory();
            }
        }
        assertThat(failures).isGreaterThan(5);
        assertThat(folder.resolve("db/Data-0001")).isDirectory();
    }

    /** The same with a disk that is really full: a file system in memory, which only root can mount. */
    @Test
    void aFileSystemThatIsFullIsToldAndLeavesNothing() throws IOException, InterruptedException {
        Path small = Files.createDirectory(folder.resolve("small"));
        boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=5m", "attest-test", small.toString());
        Assumptions.assumeTrue(mounted, "SKIPPED: a real full disk, as mounting a tmpfs needs root");
        try {
            assertThatThrownBy(() -> fill(small.resolve("db"), 40_000))
                    .isInstanceOf(BulkException.class)
                    .hasMessageContaining("No space left on device")
                    .hasMessageContaining("MB are free");
            assertThat(small).isEmptyDirectory();
        } finally {
            assertThat(run("umount", small.toString())).isTrue();
        }
    }

    private static void fill(Path db, int quads) {
        try (BulkDatabase database = BulkDatabase.create(db, SMALL)) {
            new RandomQuads(2).list(quads).forEach(database::add);
            database.finish(BulkProgress.SILENT);
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    }

    @Test
    void anInterruptedThreadEndsIt() {
        try (BulkDatabase database = BulkDatabase.create(folder.resolve("db"), SMALL)) {
            QUADS.forEach(database::add);
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> database.finish(BulkProgress.SILENT))
                    .isInstanceOf(BulkException.class)
                    .hasMessageContaining("interrupted");
        }
        assertThat(Thread.interrupted()).isTrue();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderWithSomethingInItIsRefusedAndLeftAsItIs() throws IOException {
        Path other = Files.writeString(folder.resolve("diary.txt"), "dear diary");
        assertThatThrownBy(() -> BulkDatabase.create(folder, SMALL))
                .isInstanceOf(BulkException.class)
                .hasMessageContaining("new or empty folder");
        assertThat(other).hasContent("dear diary");
        assertThatThrownBy(() -> BulkDatabase.create(other, SMALL)).isInstanceOf(BulkException.class);
    }

    @Test
    void whatIsNoQuadIsRefused() {
        Node node = NodeFactory.createURI("urn:n");
        try (BulkDatabase database = BulkDatabase.create(folder.resolve("db"), SMALL)) {
            assertThatThrownBy(() -> database.add(Quad.create(node, Node.ANY, node, node)))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> database.add(Quad.create(Quad.unionGraph, node, node, node)))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> database.addWithCopy(Quad.create(Quad.defaultGraphIRI, node, node, node)))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(database.finish(BulkProgress.SILENT).quads()).isZero();
            assertThatThrownBy(() -> database.add(Quad.create(node, node, node, node)))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void optionsOutOfBoundsAreRefused() {
        assertThatThrownBy(() -> new BulkOptions(1, 2, 4, 1, 0)).hasMessageContaining("quadsInMemory");
        assertThatThrownBy(() -> new BulkOptions(2, 1, 4, 1, 0)).hasMessageContaining("triplesInMemory");
        assertThatThrownBy(() -> new BulkOptions(2, 2, 3, 1, 0)).hasMessageContaining("cachedNodes");
        assertThatThrownBy(() -> new BulkOptions(2, 2, 4, 0, 0)).hasMessageContaining("threads");
        assertThatThrownBy(() -> new BulkOptions(2, 2, 4, 1, -1)).hasMessageContaining("maxBytes");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
