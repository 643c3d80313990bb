package org.attest.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.FileUtils;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.attest.rdf.CheckedBatch;
import org.attest.rdf.GraphBatch;
import org.attest.rdf.Graphs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphStoreTest {

    private static final DatabaseSettings SETTINGS =
            DatabaseSettings.of(SmallWorld.BASE, Set.of("NewsArticle"), "test");

    @TempDir
    Path folder;

    private static void load(GraphStore store, int note, CheckedBatch... batches) {
        for (CheckedBatch checked : batches) {
            GraphBatch batch = checked.batch();
            // A variant is in the content; the hash tells whether the test put the right one.
            for (int variant = 0; variant < 60; variant++) {
                byte[] content = SmallWorld.content(batch.subject().getURI(), variant);
                if (Archive.hash(content).equals(batch.contentHash())) {
                    store.archive().put(content);
                }
            }
        }
        store.apply(Change.adding(List.of(batches), SmallWorld.note(note)));
    }

    private static List<String> ask(GraphStore store, String query) {
        return Txn.calculateRead(store.dataset(), () -> {
            List<String> rows = new ArrayList<>();
            try (QueryExec exec =
                    QueryExec.dataset(store.dataset()).query("""
                            PREFIX text: <http://jena.apache.org/text#>
                            PREFIX spatial: <http://jena.apache.org/spatial#>
                            PREFIX geo: <http://www.opengis.net/ont/geosparql#>
                            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                            PREFIX att: <https://w3id.org/attest/ontology#>
                            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                            """ + query).build()) {
                RowSet found = exec.select();
                found.forEachRemaining(row -> rows.add(row.toString()));
            }
            return rows;
        });
    }

    @Test
    void whatWasStoredIsThereAfterOpeningAgainAndVerifies() {
        List<String> before;
        try (GraphStore store = GraphStore.openOrCreate(folder, SETTINGS)) {
            load(store, 1, SmallWorld.report(0, 1), SmallWorld.report(1, 2), SmallWorld.authority(0, 3));
            before = SmallWorld.dump(store.dataset());
            assertThat(before).hasSizeGreaterThan(50);
        }
        try (GraphStore store = GraphStore.open(folder)) {
            assertThat(SmallWorld.dump(store.dataset())).isEqualTo(before);
            DatasetGraph anew = GraphStore.derive(List.of(Change.adding(
                    List.of(SmallWorld.report(0, 1), SmallWorld.report(1, 2), SmallWorld.authority(0, 3)),
                    SmallWorld.note(9))));
            Verification verification = store.verify(anew);
            assertThat(verification.agrees()).as(verification.toString()).isTrue();
            assertThat(verification.archive().compared()).isGreaterThan(50);
            assertThat(verification.defaultGraph().compared()).isGreaterThan(50);
            assertThat(verification.textWanted()).isPositive();
        }
    }

    @Test
    void verificationTellsWhatIsTooMuchAndWhatIsMissing() throws IOException {
        try (GraphStore store = GraphStore.openOrCreate(folder, SETTINGS)) {
            load(store, 1, SmallWorld.report(0, 1), SmallWorld.report(1, 2));
            DatasetGraph anew =
                    GraphStore.derive(List.of(Change.adding(List.of(SmallWorld.report(0, 1)), SmallWorld.note(9))));
            Verification verification = store.verify(anew);
            assertThat(verification.agrees()).isFalse();
            assertThat(verification.defaultGraph().agrees()).isTrue();
            assertThat(verification.archive().first())
                    .isNotEmpty()
                    .allMatch(difference -> difference.sign() == Verification.Sign.TOO_MUCH);

            store.archive().sweep(Set.of());
            assertThat(store.verify().archiveFiles()).hasSize(2).allMatch(what -> what.startsWith("the archive lacks"));
        }
    }

    @Test
    void textFindsEachLabelOnceAndFollowsChanges() {
        try (GraphStore store = GraphStore.openOrCreate(folder, SETTINGS)) {
            load(store, 1, SmallWorld.authority(0, 3));
            String labels = "SELECT ?t ?label { ?t text:query 'known' ; rdfs:label ?label }";
            List<String> found = ask(store, labels);
            assertThat(found).isNotEmpty().doesNotHaveDuplicates();
            assertThat(ask(store, "SELECT ?t { ?t rdfs:label ?l }")).hasSameSizeAs(found);

            load(
                    store,
                    2,
                    SmallWorld.report(0, 1),
                    SmallWorld.report(1, 2),
                    SmallWorld.report(2, 3),
                    SmallWorld.report(3, 4));
            List<String> names = ask(store, "SELECT ?n { ?n text:query (att:name 'mill') }");
            assertThat(names).isNotEmpty().doesNotHaveDuplicates();
            assertThat(names)
                    .hasSameElementsAs(
                            ask(store, "SELECT ?n { ?n att:name ?text FILTER regex(?text, '\\\\bmill\\\\b', 'i') }"));

            store.apply(new Change(Set.of(), Set.of(SmallWorld.authorityIri(0)), List.of(), SmallWorld.note(3)));
            assertThat(ask(store, labels)).isEmpty();
            assertThat(store.verify().textIsInStep()).isTrue();
        }
    }

    @Test
    void nearbyFindsThingsAndFollowsChanges() {
        String nearby = "SELECT ?t { ?t spatial:nearby (36 44 120) }";
        String wide = "SELECT DISTINCT ?t { ?t spatial:withinBox (35 42 37 47) }";
        int known;
        try (GraphStore store = GraphStore.openOrCreate(folder, SETTINGS)) {
            assertThat(ask(store, wide)).isEmpty();
            load(store, 1, SmallWorld.authority(0, 3), SmallWorld.authority(1, 8));
            known = ask(store, "SELECT DISTINCT ?t { ?t geo:hasGeometry ?g }").size();
            assertThat(ask(store, wide)).hasSize(known);
            assertThat(ask(store, nearby)).hasSize(known);
        }
        assertThat(folder.resolve("spatial.index")).isNotEmptyFile();
        try (GraphStore store = GraphStore.open(folder)) {
            assertThat(ask(store, wide)).hasSize(known);
            store.apply(new Change(
                    Set.of(),
                    Set.of(SmallWorld.authorityIri(0), SmallWorld.authorityIri(1)),
                    List.of(),
                    SmallWorld.note(2)));
            assertThat(ask(store, wide)).isEmpty();
        }
    }

    @Test
    void aLostOrUnfinishedIndexIsMadeAnewAtOpening() throws IOException {
        try (GraphStore store = GraphStore.openOrCreate(folder, SETTINGS)) {
            load(store, 1, SmallWorld.authority(0, 3), SmallWorld.report(0, 1));
        }
        try (var files = Files.list(folder.resolve("text"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        try (GraphStore store = GraphStore.open(folder)) {
            assertThat(store.verify().textIsInStep()).isTrue();
            assertThat(ask(store, "SELECT ?t { ?t text:query 'known' }")).isNotEmpty();
        }
    }

    /** What a kill between the commit of TDB2 and that of Lucene leaves behind. */
    @Test
    void indexesOneChangeBehindAreMadeAnewAtOpening() throws IOException {
        Path old = folder.resolve("old");
        Path database = folder.resolve("database");
        try (GraphStore store = GraphStore.openOrCreate(database, SETTINGS)) {
            load(store, 1, SmallWorld.authority(0, 3));
        }
        FileUtils.copyDirectory(database.resolve("text").toFile(), old.toFile());
        Path places = Files.copy(database.resolve("spatial.index"), folder.resolve("old.index"));
        int known;
        try (GraphStore store = GraphStore.open(database)) {
            load(store, 2, SmallWorld.authority(1, 8), SmallWorld.report(0, 1));
            known = ask(store, "SELECT DISTINCT ?t { ?t geo:hasGeometry ?g }").size();
        }
        FileUtils.deleteDirectory(database.resolve("text").toFile());
        FileUtils.copyDirectory(old.toFile(), database.resolve("text").toFile());
        Files.copy(places, database.resolve("spatial.index"), StandardCopyOption.REPLACE_EXISTING);
        Files.createFile(database.resolve("indexes.unfinished"));

        try (GraphStore store = GraphStore.open(database)) {
            assertThat(store.verify().textIsInStep()).isTrue();
            assertThat(ask(store, "SELECT DISTINCT ?t { ?t spatial:withinBox (35 42 37 47) }"))
                    .hasSize(known);
        }
        assertThat(database.resolve("indexes.unfinished")).doesNotExist();
    }

    @Test
    void aLongReadSeesTheOldStateWhileAChangeIsApplied() throws Exception {
        try (GraphStore store = GraphStore.openOrCreate(folder, SETTINGS);
                ExecutorService other = Executors.newSingleThreadExecutor()) {
            load(store, 1, SmallWorld.report(0, 1));
            List<String> old = SmallWorld.dump(store.dataset());
            CountDownLatch reading = new CountDownLatch(1);
            CountDownLatch written = new CountDownLatch(1);
            Future<List<String>> seen = other.submit(() -> Txn.calculateRead(store.dataset(), () -> {
                reading.countDown();
                await(written);
                return SmallWorld.dump(store.dataset());
            }));
            await(reading);
            load(store, 2, SmallWorld.report(0, 2), SmallWorld.report(1, 5));
            written.countDown();
            assertThat(seen.get(30, TimeUnit.SECONDS)).isEqualTo(old);
            assertThat(SmallWorld.dump(store.dataset())).isNotEqualTo(old);
        }
    }

    @Test
    void aChangeThatFailsLeavesTheOldState() {
        try (GraphStore store = GraphStore.openOrCreate(folder, SETTINGS)) {
            load(store, 1, SmallWorld.report(0, 1), SmallWorld.authority(0, 1));
            List<String> old = SmallWorld.dump(store.dataset());
            GraphBatch good = SmallWorld.report(1, 1).batch();
            List<org.apache.jena.sparql.core.Quad> quads = new ArrayList<>(good.quads());
            quads.add(org.apache.jena.sparql.core.Quad.create(
                    Graphs.HISTORY, Graphs.HISTORY, Terms.TYPE, Graphs.HISTORY));
            Change bad = Change.adding(
                    List.of(SmallWorld.report(0, 4), CheckedBatch.of(good.withQuads(quads), List.of())),
                    SmallWorld.note(2));
            assertThatThrownBy(() -> store.apply(bad)).isInstanceOf(IllegalArgumentException.class);
            assertThat(SmallWorld.dump(store.dataset())).isEqualTo(old);
            assertThat(store.verify().textIsInStep()).isTrue();

            load(store, 3, SmallWorld.report(0, 4));
            assertThat(SmallWorld.dump(store.dataset())).isNotEqualTo(old);
            assertThat(store.verify().agrees()).isTrue();
        }
    }

    @Test
    void readersCannotWrite() {
        try (GraphStore store = GraphStore.openOrCreate(folder, SETTINGS)) {
            assertThatThrownBy(() -> {
                        store.dataset().begin(TxnType.WRITE);
                        store.dataset().add(Graphs.THINGS, Graphs.THINGS, Graphs.THINGS, Graphs.THINGS);
                    })
                    .isInstanceOf(RuntimeException.class);
            assertThat(GraphStore.of(store.dataset())).contains(store);
        }
    }

    @Test
    void aSecondOpeningInTheSameProcessIsRefusedAndHarmsNothing() {
        try (GraphStore store = GraphStore.openOrCreate(folder, SETTINGS)) {
            assertThatThrownBy(() -> GraphStore.open(folder))
                    .isInstanceOf(DatabaseLockedException.class)
                    .hasMessageContaining(folder.toString())
                    .hasMessageContaining("already in this process");
            load(store, 1, SmallWorld.report(0, 1));
            assertThat(store.verify().agrees()).isTrue();
        }
    }

    @Test
    void anotherBaseIsRefusedNamingTheOneItHas() {
        GraphStore.openOrCreate(folder, SETTINGS).close();
        DatabaseSettings other = DatabaseSettings.of("http://other.example/", Set.of(), "test");
        assertThatThrownBy(() -> GraphStore.openOrCreate(folder, other))
                .isInstanceOf(DatabaseUnusableException.class)
                .hasMessageContaining("has the base " + SmallWorld.BASE);
        try (GraphStore store = GraphStore.open(folder)) {
            assertThat(store.settings()).isEqualTo(SETTINGS);
        }
    }

    @Test
    void aNewerFormatIsRefused() throws IOException {
        GraphStore.openOrCreate(folder, SETTINGS).close();
        Path file = folder.resolve("database.json");
        Files.writeString(file, Files.readString(file).replaceFirst("\"format\" : 1", "\"format\" : 2"));
        assertThatThrownBy(() -> GraphStore.open(folder))
                .isInstanceOf(DatabaseUnusableException.class)
                .hasMessageContaining("format 2")
                .hasMessageContaining("newer version");
    }

    @Test
    void damagedSettingsAreTold() throws IOException {
        Files.writeString(folder.resolve("database.json"), "{");
        assertThatThrownBy(() -> GraphStore.open(folder))
                .isInstanceOf(DatabaseUnusableException.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void aFolderWithOtherFilesIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("letters.txt"), "dear");
        assertThatThrownBy(() -> GraphStore.openOrCreate(folder, SETTINGS))
                .isInstanceOf(DatabaseUnusableException.class)
                .hasMessageContaining("letters.txt")
                .hasMessageContaining("name a new or empty folder");
        assertThat(folder).isDirectoryNotContaining("glob:**database.json");
    }

    @Test
    void noDatabaseAFileAndAPlaceThatCannotBeWrittenAreTold() throws IOException {
        assertThatThrownBy(() -> GraphStore.open(folder.resolve("none")))
                .isInstanceOf(DatabaseUnusableException.class)
                .hasMessageContaining("there is no database here");
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> GraphStore.openOrCreate(file, SETTINGS))
                .hasMessageContaining("this is a file, not a folder");
        assertThatThrownBy(() -> GraphStore.openOrCreate(file.resolve("below"), SETTINGS))
                .isInstanceOf(DatabaseUnusableException.class)
                .hasMessageContaining("check permissions");
    }

    @Test
    void aReadOnlyDatabaseIsToldWithACure() {
        GraphStore.openOrCreate(folder, SETTINGS).close();
        assumeThat(folder.toFile().setWritable(false)).isTrue();
        try {
            assumeThat(Files.isWritable(folder))
                    .as("permissions hold for this user; they do not for root")
                    .isFalse();
            assertThatThrownBy(() -> GraphStore.open(folder))
                    .isInstanceOf(DatabaseUnusableException.class)
                    .hasMessageContaining("read-only")
                    .hasMessageContaining("work on a copy");
        } finally {
            assertThat(folder.toFile().setWritable(true)).isTrue();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
