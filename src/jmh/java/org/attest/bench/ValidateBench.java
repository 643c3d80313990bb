package org.attest.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.attest.ingest.AuthorityReader;
import org.attest.ingest.ReportReader;
import org.attest.map.AuthorityMapper;
import org.attest.map.ReportMapper;
import org.attest.model.AcceptanceRule;
import org.attest.model.Authority;
import org.attest.model.Report;
import org.attest.rdf.GraphBatch;
import org.attest.rdf.Iris;
import org.attest.rdf.Ontology;
import org.attest.resolve.Identity;
import org.attest.resolve.Judged;
import org.attest.resolve.Resolver;
import org.attest.testing.Rows;
import org.attest.validate.ShapeSet;
import org.attest.validate.Validator;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many quads a second one core validates, with the first look and by the SHACL engine alone: batches like a row of a
 * table of events (some 90 quads), and the reports of the Mosul example (1,000 to 3,000 quads). Read the line of
 * {@code quads}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(1)
public class ValidateBench {

    private static final int ROWS = 1_000;
    private static final String FOLDER = "/org/attest/examples/mosul/";
    private static final List<String> REPORTS =
            List.of("airforcetimes-croft", "anti-media-mee", "blog-isis-not-defeated", "memo-qadissiya", "vice-qayara");

    /** What is validated. */
    @Param({"row", "mosul"})
    private String batches = "";

    /** With the first look or without. */
    @Param({"with", "without"})
    private String firstLook = "";

    private final Ontology ontology = Ontology.standard();
    private Validator validator = new Validator(ShapeSet.standard(), ontology);
    private List<GraphBatch> all = List.of();
    private Function<Node, Set<Node>> known = thing -> Set.of();
    private int next;

    /** The figure to read. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Count {
        /** Quads validated. */
        public long quads;
    }

    /** Makes the batches. */
    @Setup
    public void prepare() throws IOException {
        if (firstLook.equals("without")) {
            validator = Validator.byEngineOnly(ShapeSet.standard(), ontology);
        }
        if (batches.equals("row")) {
            all = IntStream.range(0, ROWS).mapToObj(Rows::row).toList();
            known = Rows::types;
        } else {
            mosul();
        }
    }

    /** Validates one batch. */
    @Benchmark
    public GraphBatch validate(Count count) {
        GraphBatch batch = all.get(next++ % all.size());
        count.quads += batch.quads().size();
        return Objects.requireNonNull(validator.check(batch, known).batch()).batch();
    }

    private void mosul() throws IOException {
        Iris iris = new Iris("https://bench.example/");
        Authority authority = new AuthorityReader()
                .parse("authority", read("mosul-authority"))
                .authority()
                .orElseThrow();
        Map<Node, Set<Node>> types = new HashMap<>();
        new AuthorityMapper(iris, ontology, AuthorityMapper.Sameness.NONE)
                .map(authority, "").quads().stream()
                        .filter(quad -> quad.getPredicate().equals(RDF.type.asNode()))
                        .forEach(quad -> types.computeIfAbsent(quad.getSubject(), node -> new HashSet<>())
                                .add(quad.getObject()));
        known = thing -> types.getOrDefault(thing, Set.of());
        ReportMapper mapper = new ReportMapper(iris, ontology, AcceptanceRule.STANDARD);
        Resolver resolver = new Resolver(new Identity(List.of(authority), Judged.NOTHING));
        List<GraphBatch> mapped = new ArrayList<>();
        for (String name : REPORTS) {
            Report report = new ReportReader().parse(name, read(name)).report().orElseThrow();
            mapped.add(mapper.map(resolver.resolve(report, problem -> {}), "0".repeat(64))
                    .batch());
        }
        all = mapped;
    }

    private static String read(String name) throws IOException {
        try (InputStream in = ValidateBench.class.getResourceAsStream(FOLDER + name + ".json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
