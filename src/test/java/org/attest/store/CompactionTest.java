package org.attest.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.attest.rdf.Att;
import org.attest.rdf.CanonicalWriter;
import org.attest.rdf.Graphs;
import org.attest.store.bulk.BulkDatabase;
import org.attest.store.bulk.BulkOptions;
import org.attest.store.bulk.BulkProgress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactionTest {

    private static final int CHANGES = 20;

    @TempDir
    Path folder;

    /** A database that has seen many small changes, each of which left something behind. */
    private GraphStore used() {
        GraphStore store = GraphStore.openOrCreate(folder, ChildJvm.SETTINGS);
        Random random = new Random(11);
        for (int i = 0; i < CHANGES; i++) {
            boolean authority = i % 7 == 0;
            int variant = random.nextInt(40);
            String iri = authority ? SmallWorld.authorityIri(i % 3) : SmallWorld.reportIri(i % 20);
            store.archive().put(SmallWorld.content(iri, variant));
            store.apply(Change.adding(
                    List.of(authority ? SmallWorld.authority(i % 3, variant) : SmallWorld.report(i % 20, variant)),
                    SmallWorld.note(i)));
        }
        return store;
    }

    /** All of it, history included, as an export sorts it. */
    private static String dump(GraphStore store) {
        return Txn.calculateRead(store.dataset(), () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                CanonicalWriter.nQuads(store.dataset().find(), out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toString(StandardCharsets.UTF_8);
        });
    }

    private static Compaction.Compacted compact(GraphStore store) {
        Compaction compaction = store.compaction();
        return compaction.run(compaction.estimate(), BulkProgress.SILENT, BulkProgress.SILENT);
    }

    private static GraphStore compacted(GraphStore store) {
        compact(store);
        return store;
    }

    private List<String> storages() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("tdb2"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("Data"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void whatIsCompactedHoldsTheSameBytesAndIsSmaller() throws IOException {
        GraphStore used = used();
        String before = dump(used);
        assertThat(before.lines()).hasSizeGreaterThan(300).anyMatch(line -> line.contains("Activity"));

        Compaction.Compacted done = compact(used);

        try (GraphStore store = used) {
            assertThat(dump(store)).isEqualTo(before);
            assertThat(done.after()).isLessThan(done.before() / 2);
            assertThat(storages()).containsExactly("Data-0002");
            Verification found = store.verify();
            assertThat(found.agrees()).as("%s", found).isTrue();
            assertThat(found.textWanted()).isPositive();
        }
    }

    @Test
    void changesGoOnAfterwardsAndSoDoCompactions() throws IOException {
        GraphStore store = compacted(used());
        store.apply(Change.adding(List.of(SmallWorld.report(77, 5)), SmallWorld.note(100)));
        String before = dump(store);
        store = compacted(store);
        assertThat(storages()).containsExactly("Data-0003");
        assertThat(dump(store)).isEqualTo(before).contains(SmallWorld.reportIri(77));
        store.close();
        try (GraphStore again = GraphStore.open(folder)) {
            assertThat(dump(again)).isEqualTo(before);
        }
    }

    @Test
    void theEstimateCountsEachQuadWhereItStands() {
        try (GraphStore used = used()) {
            Compaction.Estimate estimate = used.compaction().estimate();
            assertThat(estimate.quads() + estimate.triples())
                    .isEqualTo(dump(used).lines().count());
            assertThat(estimate.triples()).isPositive().isLessThan(estimate.quads());
            // Six entries of 32 bytes a quad, three of 24 a triple, and the terms.
            assertThat(estimate.packed())
                    .isBetween(estimate.quads() * 192 + estimate.triples() * 72, estimate.quads() * 600);
            assertThat(estimate.saved()).isEqualTo(estimate.bytes() - estimate.packed());
        }
    }

    @Test
    void numbersThatNoMachineWordHoldsStayWhatTheyAre() throws IOException {
        used().close();
        Node large = NodeFactory.createLiteralDT("-123456789012345678901234567890", XSDDatatype.XSDinteger);
        Path aside = folder.resolve("aside");
        // TDB2 itself would cut it when it is stored, and again when it compacts.
        try (BulkDatabase bulk = BulkDatabase.create(aside, BulkOptions.STANDARD)) {
            bulk.add(Quad.create(Graphs.CATALOGUE, Terms.iri(SmallWorld.BASE + "x"), Att.term("best"), large));
            bulk.finish(BulkProgress.SILENT);
        }
        Files.move(aside.resolve("Data-0001"), folder.resolve("tdb2/Data-0002"));
        Files.delete(aside);

        try (GraphStore compacted = compacted(GraphStore.open(folder))) {
            assertThat(dump(compacted)).contains("\"-123456789012345678901234567890\"");
        }
        assertThat(storages()).containsExactly("Data-0003");
    }

    @Test
    void withoutRoomNothingIsDone() throws IOException {
        try (GraphStore store = used()) {
            String before = dump(store);
            Compaction compaction = store.compaction();
            Compaction.Estimate estimate = compaction.estimate();
            Compaction.Estimate huge =
                    new Compaction.Estimate(estimate.quads(), estimate.triples(), estimate.bytes(), 1L << 60);
            assertThatThrownBy(() -> compaction.run(huge, BulkProgress.SILENT, BulkProgress.SILENT))
                    .isInstanceOf(DatabaseUnusableException.class)
                    .hasMessageContaining("MB are free on this disk, and the compaction may take")
                    .hasMessageContaining("nothing was changed");
            assertThat(dump(store)).isEqualTo(before);
            assertThat(storages()).containsExactly("Data-0001");
        }
    }

    @Test
    void oneThatIsStoppedLeavesTheOldStorageInForceAndNothingBeside() throws IOException {
        List<BulkProgress> stops = new ArrayList<>();
        stops.add((done, total) -> {
            throw new CancellationException("stop");
        });
        try (GraphStore store = used()) {
            String before = dump(store);
            for (boolean copying : new boolean[] {true, false}) {
                BulkProgress first = copying ? stops.getFirst() : BulkProgress.SILENT;
                Compaction compaction = store.compaction();
                assertThatThrownBy(() -> compaction.run(compaction.estimate(), first, stops.getFirst()))
                        .isInstanceOf(CancellationException.class);
                assertThat(storages()).containsExactly("Data-0001");
                assertThat(folder.resolve(".attest-building")).doesNotExist();
            }
            assertThat(dump(store)).isEqualTo(before);
            store.apply(Change.adding(List.of(SmallWorld.report(78, 5)), SmallWorld.note(101)));
        }
    }

    @Test
    void aStorageThatAnotherTookThePlaceOfGoesAtTheNextOpening() throws IOException {
        String before;
        try (GraphStore store = compacted(used())) {
            before = dump(store);
        }
        // As after a kill between the rename and the removal.
        Path old = Files.createDirectory(folder.resolve("tdb2/Data-0001"));
        Files.writeString(old.resolve("GSPO.dat"), "old");
        try (GraphStore store = GraphStore.open(folder)) {
            assertThat(dump(store)).isEqualTo(before);
            assertThat(storages()).containsExactly("Data-0002");
        }
    }
}
