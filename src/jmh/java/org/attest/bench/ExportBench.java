package org.attest.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;
import org.attest.rdf.Att;
import org.attest.rdf.Graphs;
import org.attest.store.Exporter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long an export takes, by form and size, of a database laid out as records of a dataset are: for each, a graph of 14
 * quads, one of evidence, and its part of the catalogue, the accepted ones in the default graph too. Prints statements a
 * second, by the clock and by the time of the processors. In 512 MB, as the command must do with.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(java.util.concurrent.TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
public class ExportBench {

    static {
        JenaSystem.init();
    }

    private static final String BASE = "https://bench.example/";
    private static final Node BASED_ON = Att.term("basedOn");

    /** How many records, of some 24 quads each. */
    @Param({"20000", "200000"})
    private int records;

    /** Which file. */
    @Param
    private Exporter.Form form;

    private Path folder = Path.of("");
    private DatasetGraph data = DatabaseMgr.createDatasetGraph();

    /** Fills a database. */
    @Setup(Level.Trial)
    public void fill() throws IOException {
        folder = Files.createTempDirectory("attest-bench-");
        data = DatabaseMgr.connectDatasetGraph(folder.resolve("db").toString());
        DataLoader loader = LoaderFactory.sequentialLoader(data, MonitorOutputs.nullOutput());
        loader.startBulk();
        StreamRDF stream = loader.streamRDF();
        for (int i = 0; i < records; i++) {
            // Not in the order of their names.
            record(stream, (int) (i * 2_654_435_761L % records));
        }
        loader.finishBulk();
    }

    private static void record(StreamRDF stream, int number) {
        Node testimony = iri("ucdp-ged/" + number);
        Node evidence = iri("ucdp-ged/" + number + "/evidence");
        Node event = iri("ucdp-ged/" + number + "/event");
        boolean accepted = number % 4 > 0;
        both(stream, true, Graphs.CATALOGUE, testimony, RDF.type.asNode(), Att.Testimony);
        both(stream, true, Graphs.CATALOGUE, testimony, Att.accepted, bool(accepted));
        both(stream, true, Graphs.CATALOGUE, testimony, Att.contentHash, text("%064x".formatted(number * 31L)));
        for (int i = 0; i < 3; i++) {
            both(stream, true, Graphs.CATALOGUE, testimony, BASED_ON, iri("source/url-" + (number / 3 + i * 7)));
        }
        for (Node type : new Node[] {Att.Account, Att.Event, Att.term("Clash")}) {
            both(stream, accepted, testimony, event, accepted ? RDF.type.asNode() : Att.wouldBe, type);
        }
        for (int i = 0; i < 5; i++) {
            both(stream, accepted, testimony, event, Att.term("place"), iri("thing/place-" + number * 17L % 9_973 + i));
            both(stream, accepted, testimony, event, Att.term("best"), text("some words on the event " + number + i));
        }
        both(stream, accepted, testimony, event, Att.term("saidIn"), testimony);
        for (int i = 0; i < 4; i++) {
            stream.quad(Quad.create(evidence, iri("ucdp-ged/" + number + "/row/" + i), Att.term("row"), event));
        }
    }

    private static void both(StreamRDF stream, boolean accepted, Node graph, Node s, Node p, Node o) {
        stream.quad(Quad.create(graph, s, p, o));
        if (accepted) {
            stream.triple(Triple.create(s, p, o));
        }
    }

    private static Node iri(String local) {
        return NodeFactory.createURI(BASE + local);
    }

    private static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    private static Node bool(boolean value) {
        return NodeFactory.createLiteralDT(String.valueOf(value), XSDDatatype.XSDboolean);
    }

    /** Deletes everything. */
    @TearDown(Level.Trial)
    public void clean() throws IOException {
        TDBInternal.expel(data, true);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Sort, write, compress. */
    @Benchmark
    public long export() throws IOException {
        long started = System.nanoTime();
        long cpu = cpuTime();
        Exporter exporter = new Exporter(data, true, new Exporter.Origin("bench", BASE));
        long statements = exporter.export(folder.resolve("out"), EnumSet.of(form))
                .getFirst()
                .statements();
        System.out.printf(
                Locale.ROOT,
                "%n%s: %,d statements, %,.0f a second, %,.0f a second of CPU%n",
                form,
                statements,
                statements * 1e9 / (System.nanoTime() - started),
                statements * 1e9 / (cpuTime() - cpu));
        return statements;
    }

    /** Of this process, in nanoseconds: on a machine with other work to do it says more than the clock. */
    private static long cpuTime() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
