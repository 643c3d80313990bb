package org.attest.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.io.FileUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.params.StoreParamsBuilder;
import org.apache.jena.tdb2.params.StoreParamsCodec;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.attest.rdf.Att;
import org.attest.rdf.CheckedBatch;
import org.attest.rdf.Graphs;
import org.attest.store.Exporter.Form;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExporterTest {

    private static final List<CheckedBatch> BATCHES = List.of(
            SmallWorld.report(0, 1), SmallWorld.report(1, 2), SmallWorld.report(2, 3), SmallWorld.authority(0, 3));

    private static final Exporter.Origin ORIGIN = new Exporter.Origin("1.2.3", SmallWorld.BASE);

    private static final String SMALL_HEAP = "-Xmx48m";

    @TempDir
    Path folder;

    private static DatasetGraph data() {
        return GraphStore.derive(List.of(Change.adding(BATCHES, SmallWorld.note(1))));
    }

    private static String unpacked(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Set<Quad> parsed(Path file, Lang lang) throws IOException {
        DatasetGraph read = RDFParser.fromString(unpacked(file), lang).toDatasetGraph();
        Set<Quad> quads = new HashSet<>();
        read.find().forEachRemaining(quads::add);
        return quads;
    }

    private static Set<Quad> quads(DatasetGraph data, boolean named, boolean history) {
        return Txn.calculateRead(data, () -> {
            Set<Quad> quads = new HashSet<>();
            data.find().forEachRemaining(quad -> {
                boolean isHistory =
                        data.contains(Graphs.HISTORY, quad.getSubject(), quad.getPredicate(), quad.getObject());
                if (quad.isDefaultGraph() != named && (history || !isHistory)) {
                    quads.add(quad.isDefaultGraph() ? Quad.create(Quad.defaultGraphIRI, quad.asTriple()) : quad);
                }
            });
            return quads;
        });
    }

    @Test
    void theFilesHoldWhatTheDatabaseHolds() throws IOException {
        DatasetGraph data = data();
        for (boolean history : new boolean[] {true, false}) {
            List<Exporter.Exported> files =
                    new Exporter(data, history, ORIGIN).export(folder, EnumSet.allOf(Form.class));
            Set<Quad> named = quads(data, true, history);
            Set<Quad> shown = new HashSet<>();
            parsed(folder.resolve("accepted.nt.gz"), Lang.NTRIPLES)
                    .forEach(quad -> shown.add(Quad.create(Quad.defaultGraphIRI, quad.asTriple())));
            assertThat(shown).isEqualTo(quads(data, false, history)).isNotEmpty();
            assertThat(parsed(folder.resolve("full.nq.gz"), Lang.NQUADS)).isEqualTo(named);
            assertThat(parsed(folder.resolve("full.trig.gz"), Lang.TRIG)).isEqualTo(named);
            assertThat(files)
                    .extracting(Exporter.Exported::statements)
                    .containsExactly(
                            (long) shown.size(), (long) shown.size(), (long) named.size(), (long) named.size());
        }
    }

    @Test
    void linesAreSortedAndTheSameContentGivesTheSameBytes() throws IOException {
        Path other = folder.resolve("other");
        new Exporter(data(), false, ORIGIN).export(folder, EnumSet.allOf(Form.class));
        List<CheckedBatch> reversed = new ArrayList<>(BATCHES).reversed();
        List<Change> oneByOne = reversed.stream()
                .map(batch -> Change.adding(List.of(batch), SmallWorld.note(reversed.indexOf(batch))))
                .toList();
        new Exporter(GraphStore.derive(oneByOne), false, ORIGIN).export(other, EnumSet.allOf(Form.class));
        for (String name : List.of("accepted.nt.gz", "full.nq.gz", "full.trig.gz", "manifest.json")) {
            assertThat(folder.resolve(name)).hasSameBinaryContentAs(other.resolve(name));
        }
        assertThat(unpacked(folder.resolve("full.nq.gz"))
                        .lines()
                        .filter(line -> line.chars().allMatch(c -> c < 128)))
                .isSorted()
                .hasSizeGreaterThan(30);
    }

    @Test
    void theManifestNamesEachFileWithItsHash() throws IOException {
        new Exporter(data(), true, ORIGIN).export(folder, EnumSet.of(Form.FULL_NQ));
        JsonNode manifest =
                new ObjectMapper().readTree(folder.resolve("manifest.json").toFile());
        assertThat(manifest.path("files")).hasSize(1);
        JsonNode file = manifest.path("files").get(0);
        Path written = folder.resolve(file.path("name").asText());
        assertThat(file.path("sha256").asText()).isEqualTo(Archive.hash(Files.readAllBytes(written)));
        assertThat(file.path("contentSha256").asText())
                .isEqualTo(Archive.hash(unpacked(written).getBytes(StandardCharsets.UTF_8)));
        assertThat(file.path("statements").asLong())
                .isEqualTo(unpacked(written).lines().count());
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void aBlankNodeStopsTheExportAndLeavesNoHalfFile() throws IOException {
        DatasetGraph data = data();
        Node blank = NodeFactory.createBlankNode();
        Txn.executeWrite(data, () -> data.add(Graphs.THINGS, blank, Terms.TYPE, Terms.TYPE));
        assertThatThrownBy(() -> new Exporter(data, true, ORIGIN).export(folder, EnumSet.of(Form.FULL_NQ)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Property(tries = 25, seed = "20261127")
    void neitherTheOrderOfComingNorTheMemoryChangesAByte(@ForAll Random random) throws IOException {
        List<Quad> quads = new ArrayList<>();
        DatasetGraph some = GraphStore.derive(List.of(Change.adding(
                List.of(
                        SmallWorld.report(0, random.nextInt(50)),
                        SmallWorld.report(1, random.nextInt(50), 8),
                        SmallWorld.authority(0, random.nextInt(50))),
                SmallWorld.note(1))));
        Txn.executeRead(some, () -> some.find().forEachRemaining(quads::add));
        Path first = Files.createTempDirectory("export");
        Path second = Files.createTempDirectory("export");
        new Exporter(stored(quads, random), true, ORIGIN).export(first, EnumSet.allOf(Form.class));
        new Exporter(stored(quads, random), true, ORIGIN, -1).export(second, EnumSet.allOf(Form.class));
        for (Form form : Form.values()) {
            assertThat(first.resolve(form.file())).hasSameBinaryContentAs(second.resolve(form.file()));
        }
        assertThat(first.resolve("manifest.json")).hasSameBinaryContentAs(second.resolve("manifest.json"));
        FileUtils.deleteDirectory(first.toFile());
        FileUtils.deleteDirectory(second.toFile());
    }

    /** The quads in TDB2, in an order of its own, after others that are no longer there: so its NodeIds are others too. */
    private static DatasetGraph stored(List<Quad> quads, Random random) {
        List<Quad> shuffled = new ArrayList<>(quads);
        Collections.shuffle(shuffled, random);
        DatasetGraph data = DatabaseMgr.createDatasetGraph();
        Txn.executeWrite(data, () -> {
            for (int i = 0; i < random.nextInt(50); i++) {
                Node gone = Terms.iri("http://example.org/gone/" + i);
                data.add(gone, gone, gone, SmallWorld.text("gone " + i));
            }
            data.deleteAny(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
            shuffled.forEach(data::add);
        });
        return data;
    }

    @Test
    void theManifestSaysWhatItWasMadeFromAndHowMuchItHolds() throws IOException {
        DatasetGraph data = data();
        new Exporter(data, false, ORIGIN).export(folder, EnumSet.of(Form.FULL_TRIG));
        JsonNode manifest =
                new ObjectMapper().readTree(folder.resolve("manifest.json").toFile());
        assertThat(manifest.path("format").asText()).isEqualTo("attest-export/1");
        assertThat(manifest.path("programVersion").asText()).isEqualTo("1.2.3");
        assertThat(manifest.path("ontologyVersion").asText()).matches("[0-9]+\\.[0-9]+\\.[0-9]+");
        assertThat(manifest.path("base").asText()).isEqualTo(SmallWorld.BASE);
        assertThat(manifest.path("history").asBoolean()).isFalse();
        Stats stats = Txn.calculateRead(data, () -> Stats.of(data));
        JsonNode counts = manifest.path("counts");
        assertThat(counts.path("testimonies").asLong())
                .isEqualTo(stats.testimonies())
                .isPositive();
        assertThat(counts.path("acceptedTestimonies").asLong())
                .isEqualTo(stats.acceptedTestimonies())
                .isPositive();
        assertThat(counts.path("reports").asLong()).isEqualTo(3);
        assertThat(counts.path("authorities").asLong()).isEqualTo(1);
        assertThat(counts.path("namedGraphs").asLong())
                .isEqualTo(quads(data, true, false).stream()
                        .map(Quad::getGraph)
                        .distinct()
                        .count());
        assertThat(counts.has("datasets")).isFalse();
    }

    @Test
    void whenTheLastFileFailsThoseOfAnEarlierExportStayAsTheyWere() throws IOException {
        DatasetGraph data = data();
        new Exporter(data, true, ORIGIN).export(folder, EnumSet.allOf(Form.class));
        byte[] manifest = Files.readAllBytes(folder.resolve("manifest.json"));
        byte[] accepted = Files.readAllBytes(folder.resolve("accepted.nt.gz"));
        Node blank = NodeFactory.createBlankNode();
        Node thing = Terms.iri(SmallWorld.THING + "new");
        Txn.executeWrite(data, () -> {
            data.add(Quad.defaultGraphIRI, thing, Terms.TYPE, thing);
            data.add(Graphs.THINGS, blank, Terms.TYPE, Terms.TYPE);
        });
        assertThatThrownBy(() -> new Exporter(data, true, ORIGIN).export(folder, EnumSet.allOf(Form.class)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(folder.resolve("manifest.json")).hasBinaryContent(manifest);
        assertThat(folder.resolve("accepted.nt.gz")).hasBinaryContent(accepted);
        assertThat(folder).isDirectoryNotContaining("glob:**/.attest-*");
    }

    @Test
    @Tag("soak")
    void inAMemoryTooSmallForTheQuadsTheyAreExportedAllTheSame() throws Exception {
        Path db = folder.resolve("db");
        fill(db, 300_000);
        List<String> small = List.of("env", "JAVA_TOOL_OPTIONS=" + SMALL_HEAP);
        try (ChildJvm child = ChildJvm.start(small, "export-in-memory", db)) {
            assertThat(child.next("export ")).isEqualTo("out of memory");
        }
        try (ChildJvm child = ChildJvm.start(small, "export", db)) {
            assertThat(child.next("export ")).isEqualTo("300000 300000");
        }
    }

    @Test
    void whenTheDiskIsFullNoFileAppears() throws Exception {
        Path db = folder.resolve("db");
        fill(db, 100_000);
        // A limit on the size of files stands in for a full disk: the same calls fail. In blocks of 512 bytes.
        List<String> limited = List.of("sh", "-c", "ulimit -f 1000 && exec \"$0\" \"$@\"");
        try (ChildJvm child = ChildJvm.start(limited, "export", db)) {
            assertThat(child.next("export ")).isEqualTo("failed File too large");
        }
        assertThat(ChildJvm.exported(db)).isEmptyDirectory();
    }

    /** A database of graphs of ten quads each, and one of a tenth of all. */
    private static void fill(Path db, int quads) throws IOException {
        // TDB2's usual caches of nodes would fill a small heap by themselves.
        Files.createDirectories(db);
        StoreParamsCodec.write(
                db.resolve("tdb.cfg").toString(),
                StoreParamsBuilder.create("small")
                        .node2NodeIdCacheSize(10_000)
                        .nodeId2NodeCacheSize(10_000)
                        .build());
        DatasetGraph data = DatabaseMgr.connectDatasetGraph(db.toString());
        Txn.executeWrite(data, () -> {
            for (int i = 0; i < quads; i++) {
                int number = (int) (i * 2_654_435_761L % quads);
                Node graph = i % 10 == 0 ? Graphs.CATALOGUE : Terms.iri(SmallWorld.BASE + "record/" + number / 10);
                Node subject = Terms.iri(SmallWorld.BASE + "record/" + number / 10 + "/event");
                data.add(graph, subject, Att.term("p" + i % 7), SmallWorld.text("what is said in number " + number));
            }
        });
        TDBInternal.expel(data, true);
    }
}
