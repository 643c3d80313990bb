package org.attest.pipeline.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.attest.generator.Release;
import org.attest.pipeline.dataset.DatasetOptions.Extent;
import org.attest.rdf.CanonicalWriter;
import org.attest.store.RdfPatchFile;
import org.junit.jupiter.api.Test;

/** A patch of a load leads, by Jena's own reader, from the named graphs before to the named graphs after. */
class DatasetPatchTest extends DatasetTest {

    private static final int ROWS = 150;
    private static final DatasetOptions SMALL =
            new DatasetOptions(null, Extent.UNSAID, List.of(), MaxRejects.UNLIMITED, 3_000);

    @Test
    void ofAFirstLoad() throws IOException {
        leads(base.table("ged191.csv", ROWS, Release.FIRST));
    }

    @Test
    void ofALoadIntoWhatIsThere() throws IOException {
        base.load(base.table("ged191.csv", ROWS / 3, Release.FIRST));
        leads(base.table("ged201.csv", ROWS, Release.FIRST));
    }

    @Test
    void ofAReleaseThatChangesAndTakesAway() throws IOException {
        base.load(base.table("ged191.csv", ROWS, Release.FIRST));
        DatasetResult result = leads(base.table(
                "ged201.csv", ROWS + 20, Release.FIRST.withChanged(0.3).without(0.1)));
        assertThat(result.counts().revised()).isPositive();
        assertThat(result.counts().missing()).isPositive();
    }

    @Test
    void ofAReleaseInWhichNothingChanged() throws IOException {
        base.load(base.table("ged191.csv", ROWS, Release.FIRST));
        leads(base.table("ged201.csv", ROWS, Release.FIRST.shuffled(3)));
    }

    private DatasetResult leads(Path table) throws IOException {
        DatasetGraph replayed = named();
        Set<String> before = lines(replayed);
        Path file = folder.resolve("changes.rdfp");
        DatasetResult result;
        long added;
        long removed;
        try (RdfPatchFile patch = RdfPatchFile.create(file, NodeFactory.createURI("urn:uuid:test"))) {
            result = base.tryLoad(table, SMALL, patch).orElseThrow();
            added = patch.added();
            removed = patch.removed();
        }
        try (InputStream in = Files.newInputStream(file)) {
            RDFPatchOps.applyChange(replayed, RDFPatchOps.read(in));
        }
        Set<String> after = lines(named());
        assertThat(lines(replayed)).isEqualTo(after).isNotEqualTo(before);
        assertThat(changes(file, "A ")).isEqualTo(added).isEqualTo(result.quadsAdded());
        assertThat(changes(file, "D ")).isEqualTo(removed).isEqualTo(result.quadsRemoved());
        assertThat(added - removed).isEqualTo((long) after.size() - before.size());
        return result;
    }

    /** How many lines of the patch begin so, none of them twice within a transaction. */
    private static long changes(Path file, String beginning) throws IOException {
        long count = 0;
        Set<String> seen = new HashSet<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (line.startsWith("TX")) {
                seen.clear();
            } else if (line.startsWith(beginning)) {
                assertThat(seen.add(line))
                        .as("twice in one transaction: %s", line)
                        .isTrue();
                count++;
            }
        }
        return count;
    }

    /** The named graphs, in memory. */
    private DatasetGraph named() {
        DatasetGraph memory = DatasetGraphFactory.createTxnMem();
        Txn.executeRead(
                base.store().dataset(),
                () -> Txn.executeWrite(memory, () -> {
                    Iterator<Quad> quads = base.store().dataset().find();
                    Iter.filter(quads, quad -> !quad.isDefaultGraph()).forEachRemaining(memory::add);
                }));
        return memory;
    }

    private static Set<String> lines(DatasetGraph data) {
        return Txn.calculateRead(data, () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                CanonicalWriter.nQuads(data.find(), out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new HashSet<>(out.toString(StandardCharsets.UTF_8).lines().toList());
        });
    }
}
