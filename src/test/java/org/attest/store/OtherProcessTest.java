package org.attest.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.attest.rdf.CheckedBatch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherProcessTest {

    @TempDir
    Path folder;

    @Test
    void aDatabaseThatAnotherProcessHasIsRefusedWithItsNumber() throws Exception {
        GraphStore.openOrCreate(folder, ChildJvm.SETTINGS).close();
        try (ChildJvm child = ChildJvm.start("hold", folder)) {
            child.next("open");
            DatabaseLockedException e =
                    catchThrowableOfType(DatabaseLockedException.class, () -> GraphStore.open(folder));
            assertThat(e.pid()).hasValue(child.pid());
            assertThat(e.server()).isEmpty();
            assertThat(e)
                    .hasMessage(folder + ": process " + child.pid()
                            + " has this database open (wait until it ends, or stop it)");
            child.kill();
        }
        GraphStore.open(folder).close();
    }

    @Test
    void aDatabaseThatAServerHasIsRefusedWithItsAddress() throws Exception {
        GraphStore.openOrCreate(folder, ChildJvm.SETTINGS).close();
        try (ChildJvm child = ChildJvm.start("serve", folder)) {
            child.next("open");
            assertThatThrownBy(() -> GraphStore.open(folder))
                    .isInstanceOf(DatabaseLockedException.class)
                    .hasMessageContaining("the server at http://localhost:4711/, process " + child.pid());
            assertThat(GraphStore.settings(folder)).isEqualTo(ChildJvm.SETTINGS);
            child.kill();
        }
        GraphStore.open(folder).close();
        assertThat(ServerNote.live(folder)).isEmpty();
    }

    @Test
    void whenTheDiskIsFullTheOldStateRemains() throws Exception {
        // A limit on the size of files stands in for a full disk: the same calls fail. In blocks of 512 bytes.
        List<String> limited = List.of("sh", "-c", "ulimit -f 20000 && exec \"$0\" \"$@\"");
        try (ChildJvm child = ChildJvm.start(limited, "overflow", folder)) {
            child.next("small stored");
            assertThat(child.next("refused ")).contains(folder.toString()).contains("the database is as before");
            assertThat(child.next("reports ")).isEqualTo("1");
        }
        try (GraphStore store = GraphStore.open(folder)) {
            DatasetGraph anew =
                    GraphStore.derive(List.of(Change.adding(List.of(SmallWorld.report(0, 1)), SmallWorld.note(1))));
            assertThat(SmallWorld.dump(store.dataset())).isEqualTo(SmallWorld.dump(anew));
            store.apply(Change.adding(List.of(SmallWorld.report(1, 4, 10)), SmallWorld.note(2)));
            assertThat(store.verify().defaultGraph().agrees()).isTrue();
            assertThat(store.verify().textIsInStep()).isTrue();
        }
    }

    @Test
    void afterAKillOnlyWholeReportsAreThere() throws Exception {
        killAndCheck(2, 20261121);
    }

    @Test
    @Tag("soak")
    void afterManyKillsOnlyWholeReportsAreThere() throws Exception {
        killAndCheck(25, 20261122);
    }

    private void killAndCheck(int kills, long seed) throws Exception {
        Random random = new Random(seed);
        for (int kill = 0; kill < kills; kill++) {
            try (ChildJvm child = ChildJvm.start("loop", folder)) {
                child.next("applied " + random.nextInt(4));
                Thread.sleep(random.nextInt(400));
                child.kill();
            }
            check("kill " + kill);
        }
    }

    private void check(String when) {
        try (GraphStore store = GraphStore.open(folder)) {
            List<CheckedBatch> batches = Stream.concat(
                            store.contents().reports().stream().map(Contents.StoredReport::iri),
                            store.contents().authorities().stream().map(Contents.StoredAuthority::iri))
                    .map(iri -> ChildJvm.stored(store, iri))
                    .toList();
            assertThat(batches).as(when).isNotEmpty();
            Verification verification =
                    store.verify(GraphStore.derive(List.of(Change.adding(batches, SmallWorld.note(0)))));
            assertThat(verification.agrees()).as(when + ": " + verification).isTrue();
        }
    }
}
