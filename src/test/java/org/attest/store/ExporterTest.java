package org.attest.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.attest.rdf.CheckedBatch;
import org.attest.rdf.Graphs;
import org.attest.store.Exporter.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExporterTest {

    private static final List<CheckedBatch> BATCHES = List.of(
            SmallWorld.report(0, 1), SmallWorld.report(1, 2), SmallWorld.report(2, 3), SmallWorld.authority(0, 3));

    private static final Exporter.Origin ORIGIN = new Exporter.Origin("1.2.3", SmallWorld.BASE);

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
        Node blank = org.apache.jena.graph.NodeFactory.createBlankNode();
        Txn.executeWrite(data, () -> data.add(Graphs.THINGS, blank, Terms.TYPE, Terms.TYPE));
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> new Exporter(data, true, ORIGIN).export(folder, EnumSet.of(Form.FULL_NQ)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(folder).isEmptyDirectory();
    }
}
