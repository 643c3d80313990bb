package org.attest.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.attest.store.GraphStore;

/**
 * What the store could do at most: the quads of a database, both copies of each, once more through Jena's sequential loader into a
 * new TDB2, and the indexes of texts and places made of them. Each step is a process of its own.
 *
 * <p>The quads come from a dump in RDF Thrift, whose reading alone is timed too.
 */
final class Ceiling {

    private static final String NEAR =
            "PREFIX spatial: <http://jena.apache.org/spatial#> ASK { ?place spatial:nearby (0 0 1) }";
    private static final Duration LIMIT = Duration.ofHours(2);

    private final Path folder;

    /** Works in a folder, which has room for the dump and another database. */
    Ceiling(Path folder) {
        this.folder = folder;
    }

    /**
     * What it took.
     *
     * @param reading of the dump alone
     * @param loading of the dump, its reading included
     * @param indexing of texts and places
     */
    record Times(ChildRun reading, ChildRun loading, ChildRun indexing) {

        /** Seconds of storing and indexing, without the reading of the dump. */
        double seconds() {
            return loading.seconds() - reading.seconds() + indexing.seconds();
        }

        /** Whether all went well. */
        boolean ended() {
            return reading.ended() && loading.ended() && indexing.ended();
        }
    }

    /**
     * Measures.
     *
     * @param db a database as Attest made it, which nobody has open
     */
    Times of(Path db) throws IOException, InterruptedException {
        Path dump = folder.resolve("dump.rt");
        Path copy = Files.createDirectories(folder.resolve("sequential"));
        step("dump", db, dump);
        ChildRun reading = step("read", dump, copy);
        ChildRun loading = step("load", dump, copy);
        Files.delete(dump);
        Machine.delete(copy);
        ChildRun indexing = step("index", db, db);
        return new Times(reading, loading, indexing);
    }

    private ChildRun step(String step, Path from, Path to) throws IOException, InterruptedException {
        List<String> command = List.of(
                Machine.java(),
                "-Xmx1g",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Ceiling.class.getName(),
                step,
                from.toString(),
                to.toString());
        return ChildRun.of(command, folder, Map.of(), LIMIT);
    }

    /** One step. */
    public static void main(String[] arguments) throws IOException {
        JenaSystem.init();
        Path from = Path.of(arguments[1]);
        Path to = Path.of(arguments[2]);
        switch (arguments[0]) {
            case "dump" -> dump(from, to);
            case "read" -> RDFParser.source(from).lang(Lang.RDFTHRIFT).parse(new StreamRDFBase());
            case "load" -> load(from, to);
            case "index" -> index(from);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    /** In the order in which the database has them by graph, which favours the loader. */
    private static void dump(Path db, Path file) throws IOException {
        try (GraphStore store = GraphStore.open(db);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            StreamRDF writer = StreamRDFWriter.getWriterStream(out, Lang.RDFTHRIFT, ARQ.getContext());
            writer.start();
            DatasetGraph quads = store.dataset();
            Txn.executeRead(quads, () -> {
                for (Iterator<Quad> all = quads.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY); all.hasNext(); ) {
                    writer.quad(all.next());
                }
            });
            writer.finish();
        }
    }

    private static void load(Path file, Path into) {
        DatasetGraph data = DatabaseMgr.connectDatasetGraph(into.toString());
        DataLoader loader = LoaderFactory.sequentialLoader(data, MonitorOutputs.nullOutput());
        loader.startBulk();
        RDFParser.source(file).lang(Lang.RDFTHRIFT).parse(loader.streamRDF());
        loader.finishBulk();
        TDBInternal.expel(data, true);
    }

    /** As after a kill, when both indexes are made anew. */
    private static void index(Path db) throws IOException {
        Files.createFile(db.resolve("indexes.unfinished"));
        try (GraphStore store = GraphStore.open(db)) {
            DatasetGraph data = store.dataset();
            Txn.executeRead(
                    data, () -> QueryExec.dataset(data).query(NEAR).build().ask());
        }
    }
}
