package org.attest.pipeline.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.attest.generator.GedTable;
import org.attest.generator.Release;
import org.attest.pipeline.Input;
import org.attest.pipeline.LoadProgress;
import org.attest.pipeline.Settings;
import org.attest.pipeline.Verified;
import org.attest.pipeline.dataset.DatasetOptions.Extent;
import org.attest.problem.ProblemLog;
import org.attest.rdf.CanonicalWriter;
import org.attest.rdf.Graphs;
import org.attest.store.ChangeLog;
import org.attest.store.GraphStore;
import org.attest.store.Verification;

/** A database on the disk into which tables are loaded, for tests. */
final class DatasetBase implements AutoCloseable {

    static final String BASE = "https://example.org/test/";

    private final Path home;
    private final ProblemLog problems = new ProblemLog();
    private GraphStore store;

    /** An empty database somewhere under a folder. */
    DatasetBase(Path folder) throws IOException {
        home = Files.createTempDirectory(folder, "dataset");
        store = GraphStore.openOrCreate(home.resolve("db"), Settings.standard(BASE, "test"));
    }

    /** A table of some rows, which is the same each time. */
    Path table(String name, int rows, Release release) throws IOException {
        Path file = home.resolve(name);
        new GedTable(rows, 7, release).writeTo(file);
        return file;
    }

    /** Loads a file, by what its name says. */
    DatasetResult load(Path file) throws IOException {
        return load(file, DatasetOptions.STANDARD);
    }

    /** Loads a file as a release of that name, or as a part of it. */
    DatasetResult load(Path file, String release, Extent extent) throws IOException {
        return load(
                file,
                new DatasetOptions(
                        release, extent, DatasetOptions.STANDARD.where(), DatasetOptions.STANDARD.maxRejects()));
    }

    DatasetResult load(Path file, DatasetOptions options) throws IOException {
        return tryLoad(file, options).orElseThrow(() -> new AssertionError(problems.problems()));
    }

    Optional<DatasetResult> tryLoad(Path file, DatasetOptions options) throws IOException {
        return tryLoad(file, options, ChangeLog.NONE);
    }

    /** Loads a file, telling somebody what changes. */
    Optional<DatasetResult> tryLoad(Path file, DatasetOptions options, ChangeLog log) throws IOException {
        DatasetFile table = DatasetFile.of(Input.of(file), null, problems).orElseThrow();
        DatasetLoader loader = new DatasetLoader(store, log);
        return loader.load(table, options, LoadProgress.SILENT, problems);
    }

    ProblemLog problems() {
        return problems;
    }

    GraphStore store() {
        return store;
    }

    /** Closes and opens it. */
    void reopen() {
        store.close();
        store = GraphStore.open(home.resolve("db"));
    }

    /** Fails when the database is not what its archive gives, or an index is out of step. */
    void verify() {
        Verification found = Verified.of(store);
        assertThat(found.agrees()).as("%s", found).isTrue();
    }

    /** The number that a query gives, asked of the accepted view, with {@code att:} declared. */
    long count(String pattern) {
        String query =
                "PREFIX att: <https://w3id.org/attest/ontology#> SELECT (COUNT(*) AS ?n) WHERE { " + pattern + " }";
        return Txn.calculateRead(store.dataset(), () -> {
            try (QueryExec exec =
                    QueryExec.dataset(store.dataset()).query(query).build()) {
                return ((Number) exec.select().next().get("n").getLiteralValue()).longValue();
            }
        });
    }

    /** Everything but the history and what releases count, one line a quad, sorted. */
    String dump() {
        DatasetGraph data = store.dataset();
        return Txn.calculateRead(data, () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                CanonicalWriter.nQuads(Iter.filter(data.find(), quad -> isOfContent(data, quad)), out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toString(StandardCharsets.UTF_8);
        });
    }

    private static boolean isOfContent(DatasetGraph data, Quad quad) {
        boolean history = quad.getGraph().equals(Graphs.HISTORY)
                || (quad.isDefaultGraph()
                        && data.contains(Graphs.HISTORY, quad.getSubject(), quad.getPredicate(), quad.getObject()));
        return !history && !quad.getSubject().getURI().startsWith(BASE + "release/");
    }

    @Override
    public void close() {
        store.close();
    }
}
