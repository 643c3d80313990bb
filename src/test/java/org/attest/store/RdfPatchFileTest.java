package org.attest.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.io.FileUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.attest.rdf.CheckedBatch;
import org.attest.rdf.Graphs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RdfPatchFileTest {

    private static final Node ID = Terms.iri("urn:uuid:00000000-0000-4000-8000-000000000001");

    @TempDir
    Path folder;

    private static CheckedBatch batch(String iri, int variant) {
        int number = iri.charAt(iri.length() - 1) - '0';
        return iri.contains("/authority/")
                ? SmallWorld.authority(number, variant)
                : SmallWorld.report(number, variant, 1 + variant % 4);
    }

    /** Adds, replaces or takes out some inputs, with all that shares nodes with them. */
    private static Change change(SortedMap<String, Integer> inputs, DatasetGraph data, Random random, int number) {
        Set<String> gone = new HashSet<>();
        Set<String> changed = new HashSet<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            int which = random.nextInt(6);
            String iri = which < 4 ? SmallWorld.reportIri(which) : SmallWorld.authorityIri(which - 4);
            changed.add(iri);
            if (random.nextInt(3) == 0) {
                inputs.remove(iri);
                gone.add(iri);
            } else {
                inputs.put(iri, random.nextInt(9));
                gone.remove(iri);
            }
        }
        Set<String> add = new HashSet<>(Contents.of(data).sharing(changed));
        add.addAll(changed);
        add.retainAll(inputs.keySet());
        List<CheckedBatch> batches =
                add.stream().map(iri -> batch(iri, inputs.get(iri))).toList();
        Set<String> authorities = new HashSet<>(gone);
        authorities.removeIf(iri -> !iri.contains("/authority/"));
        gone.removeAll(authorities);
        return new Change(gone, authorities, batches, SmallWorld.note(number));
    }

    /** The named graphs that a full export has. */
    private static Set<Quad> named(DatasetGraph data) {
        return Txn.calculateRead(data, () -> {
            Set<Quad> quads = new HashSet<>();
            data.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quads::add);
            quads.removeIf(quad -> quad.getGraph().equals(Graphs.ALIGNED));
            return quads;
        });
    }

    private static DatasetGraph copy(Set<Quad> quads) {
        DatasetGraph copy = DatasetGraphFactory.createTxnMem();
        Txn.executeWrite(copy, () -> quads.forEach(copy::add));
        return copy;
    }

    private static void apply(DatasetGraph data, Change change, ChangeLog log) throws IOException {
        Receipt receipt = Txn.calculateWrite(data, () -> new GraphWriter(data, ChangeListener.NONE, log).apply(change));
        if (receipt.changedAnything()) {
            log.prepare();
            log.committed();
        } else {
            log.aborted();
        }
    }

    private static List<String> lines(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static List<String> changes(Path file) throws IOException {
        return lines(file).stream()
                .filter(line -> line.startsWith("A ") || line.startsWith("D "))
                .toList();
    }

    @Property(tries = 25, seed = "20261128")
    void appliedToTheNamedGraphsBeforeItGivesThoseAfter(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int transactions, @ForAll boolean onDisk)
            throws IOException {
        Path scratch = Files.createTempDirectory("patch");
        Random random = new Random(seed);
        DatasetGraph data = DatabaseMgr.createDatasetGraph();
        if (transactions == 1) {
            // It is renewed with every change, and that is none of the patch's business.
            Txn.executeWrite(data, () -> AlignedGraph.renew(data));
        }
        SortedMap<String, Integer> inputs = new TreeMap<>();
        for (int load = 0; load < 3; load++) {
            Path file = scratch.resolve("changes.rdfp");
            DatasetGraph before = copy(named(data));
            try (RdfPatchFile patch = RdfPatchFile.create(file, ID, onDisk ? -1 : 1 << 20)) {
                for (int i = 0; i < transactions; i++) {
                    apply(data, change(inputs, data, random, load * 10 + i), patch);
                }
                assertThat(file.resolveSibling("changes.rdfp")).doesNotExist();
            }
            try (InputStream in = Files.newInputStream(file)) {
                RDFPatchOps.applyChange(before, in);
            }
            assertThat(named(before)).isEqualTo(named(data));
            Files.delete(file);
        }
        assertThat(scratch).isEmptyDirectory();
        FileUtils.deleteDirectory(scratch.toFile());
    }

    @Property(tries = 60, seed = "20261129")
    void whatComesAndGoesWithinATransactionCountsInTheEnd(@ForAll Random random) throws IOException {
        Path file = Files.createTempFile("patch", ".rdfp");
        Set<Quad> before = new HashSet<>();
        List<Quad> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Node node = Terms.iri(SmallWorld.BASE + i);
            all.add(Quad.create(node, node, Terms.TYPE, SmallWorld.text("tab\t\"" + i + "\"\n\u00e9")));
            if (random.nextBoolean()) {
                before.add(all.getLast());
            }
        }
        Set<Quad> after = new HashSet<>(before);
        try (RdfPatchFile patch = RdfPatchFile.create(file, ID, 50)) {
            for (int i = 0; i < 20; i++) {
                Quad quad = all.get(random.nextInt(all.size()));
                if (after.remove(quad)) {
                    patch.removed(quad);
                } else {
                    after.add(quad);
                    patch.added(quad);
                }
            }
            patch.prepare();
            patch.committed();
            Set<Quad> come = new HashSet<>(after);
            come.removeAll(before);
            Set<Quad> gone = new HashSet<>(before);
            gone.removeAll(after);
            assertThat(patch.added()).isEqualTo(come.size());
            assertThat(patch.removed()).isEqualTo(gone.size());
        }
        DatasetGraph copy = copy(before);
        try (InputStream in = Files.newInputStream(file)) {
            RDFPatchOps.applyChange(copy, in);
        }
        assertThat(named(copy)).isEqualTo(after);
        Files.delete(file);
    }

    @Test
    void linesAreSortedRemovalsFirstWhateverTheOrderTheyCameIn() throws IOException {
        DatasetGraph data = DatabaseMgr.createDatasetGraph();
        SortedMap<String, Integer> inputs = new TreeMap<>();
        for (int i = 0; i < 8; i++) {
            apply(data, change(inputs, data, new Random(i), i), ChangeLog.NONE);
        }
        List<Quad> quads = new ArrayList<>(named(data));
        List<Quad> gone = new ArrayList<>(quads.subList(0, quads.size() / 3));
        List<Quad> come = new ArrayList<>(quads.subList(quads.size() / 3, quads.size()));
        List<List<String>> written = new ArrayList<>();
        for (int run = 0; run < 2; run++) {
            Path file = folder.resolve("run" + run + ".rdfp.gz");
            Collections.shuffle(gone, new Random(run));
            Collections.shuffle(come, new Random(run));
            try (RdfPatchFile patch = RdfPatchFile.create(file, ID, run == 0 ? -1 : 1 << 20)) {
                come.forEach(patch::added);
                gone.forEach(patch::removed);
                patch.prepare();
                patch.committed();
            }
            written.add(lines(file));
        }
        assertThat(written.get(0)).isEqualTo(written.get(1));
        assertThat(folder.resolve("run0.rdfp.gz")).hasSameBinaryContentAs(folder.resolve("run1.rdfp.gz"));
        assertThat(written.getFirst())
                .startsWith("H id <" + ID.getURI() + "> .", "TX .")
                .endsWith("TC .")
                .hasSize(quads.size() + 3);
        List<String> removals = changes(folder.resolve("run0.rdfp.gz")).subList(0, gone.size());
        assertThat(removals).allMatch(line -> line.startsWith("D ")).isSorted();
        assertThat(written.getFirst().subList(2 + gone.size(), 2 + quads.size()))
                .allMatch(line -> line.startsWith("A "))
                .isSorted();
    }

    @Test
    void aLoadThatChangesNothingChangesNothingByItsPatch() throws IOException {
        Path first = folder.resolve("first.rdfp");
        Path second = folder.resolve("second.rdfp");
        List<CheckedBatch> batches = List.of(SmallWorld.report(0, 1), SmallWorld.authority(0, 3));
        try (GraphStore store = GraphStore.openOrCreate(folder.resolve("db"), ChildJvm.SETTINGS)) {
            for (Path file : List.of(first, second)) {
                try (RdfPatchFile patch = RdfPatchFile.create(file, ID)) {
                    store.apply(Change.adding(batches, SmallWorld.note(1)), patch);
                }
            }
            assertThat(changes(first)).hasSize(named(store.dataset()).size());
        }
        assertThat(lines(second)).containsExactly("H id <" + ID.getURI() + "> .");
    }

    @Test
    void whatIsAbortedIsNotInItAndWhatCannotBeWrittenIsNotStored() throws IOException {
        Path file = folder.resolve("changes.rdfp");
        CheckedBatch good = SmallWorld.report(0, 1);
        List<Quad> quads = new ArrayList<>(good.batch().quads());
        Node stray = Terms.iri(SmallWorld.BASE + "somewhere/else");
        quads.add(Quad.create(stray, stray, stray, stray));
        CheckedBatch bad = CheckedBatch.of(good.batch().withQuads(quads), List.of());
        try (GraphStore store = GraphStore.openOrCreate(folder.resolve("db"), ChildJvm.SETTINGS)) {
            try (RdfPatchFile patch = RdfPatchFile.create(file, ID)) {
                assertThatThrownBy(() -> store.apply(Change.adding(List.of(bad), SmallWorld.note(1)), patch))
                        .isInstanceOf(IllegalArgumentException.class);
                store.apply(Change.adding(List.of(SmallWorld.report(1, 2)), SmallWorld.note(2)), patch);
            }
            assertThat(changes(file))
                    .hasSize(named(store.dataset()).size())
                    .noneMatch(line -> line.contains(SmallWorld.reportIri(0)));
            Set<Quad> before = named(store.dataset());
            ChangeLog full = new FullDisk();
            assertThatThrownBy(() -> store.apply(Change.adding(List.of(good), SmallWorld.note(3)), full))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("the database is as before")
                    .hasMessageContaining("no room");
            assertThat(named(store.dataset())).isEqualTo(before);
        }
    }

    /** Takes everything and fails at the last moment. */
    private static final class FullDisk implements ChangeLog {
        @Override
        public void added(Quad quad) {}

        @Override
        public void removed(Quad quad) {}

        @Override
        public void prepare() throws IOException {
            throw new IOException("no room");
        }

        @Override
        public void committed() {
            throw new AssertionError("nothing was committed");
        }

        @Override
        public void aborted() {}
    }
}
