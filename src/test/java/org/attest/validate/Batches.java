package org.attest.validate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;
import org.attest.ingest.AuthorityReader;
import org.attest.ingest.ReportReader;
import org.attest.map.AuthorityMapper;
import org.attest.map.ReportMapper;
import org.attest.model.AcceptanceRule;
import org.attest.model.Authority;
import org.attest.model.Report;
import org.attest.rdf.GraphBatch;
import org.attest.rdf.Graphs;
import org.attest.rdf.Iris;
import org.attest.rdf.Ontology;
import org.attest.resolve.Identity;
import org.attest.resolve.Judged;
import org.attest.resolve.Resolver;

/** Every batch that the project has at hand: of the examples, the golden cases, the questions' data, the shapes' examples. */
final class Batches {

    static {
        JenaSystem.init();
    }

    static final Ontology ONTOLOGY = Ontology.standard();

    private static final Iris IRIS = new Iris("https://example.org/batches/");
    private static final String HASH = "0".repeat(64);
    private static final Path SHAPES = Path.of("src/test/resources/shapes");

    private Batches() {}

    /**
     * A batch to check.
     *
     * @param name where it is from
     * @param known the classes of things that it does not describe
     */
    record Sample(String name, GraphBatch batch, Function<Node, Set<Node>> known) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** Batches that were mapped of reports and authorities. */
    static List<Sample> mapped() {
        List<Sample> samples = new ArrayList<>();
        samples.addAll(folder(Path.of("src/main/resources/org/attest/examples/mosul")));
        samples.addAll(folder(Path.of("ontology/example")));
        for (String parent : List.of("src/test/resources/cases", "ontology/questions/data")) {
            list(Path.of(parent)).stream().filter(Files::isDirectory).forEach(each -> samples.addAll(folder(each)));
        }
        return samples;
    }

    /** The Mosul reports and their authority. */
    static List<Sample> mosul() {
        return folder(Path.of("src/main/resources/org/attest/examples/mosul"));
    }

    /** A report as it is mapped, without authorities. */
    static Sample of(Report report) {
        return new Sample(report.id(), map(report, List.of()), thing -> Set.of());
    }

    /**
     * The examples of the shapes, three times: as a testimony beside its context, all in the catalogue, and as a testimony
     * whose things are known from elsewhere.
     */
    static List<Sample> shapeExamples() {
        List<Triple> context = triples(SHAPES.resolve("context.ttl"));
        List<Sample> samples = new ArrayList<>();
        for (String folder : List.of("valid", "invalid", "ontology-invalid")) {
            for (Path file : list(SHAPES.resolve(folder))) {
                String name = folder + "/" + file.getFileName();
                List<Triple> example = triples(file);
                Node testimony = NodeFactory.createURI("https://example.org/id/report/courier/t1");
                List<Quad> beside = quads(testimony, example);
                samples.add(new Sample(name, batch(name, quads(Graphs.CATALOGUE, context), beside), thing -> Set.of()));
                samples.add(new Sample(
                        name + " in the catalogue",
                        batch(name, quads(Graphs.CATALOGUE, context), quads(Graphs.CATALOGUE, example)),
                        thing -> Set.of()));
                samples.add(new Sample(
                        name + " with known things",
                        batch(name, quads(Graphs.CATALOGUE, withoutThings(context)), beside),
                        thing -> types(context, thing)));
            }
        }
        return samples;
    }

    private static List<Sample> folder(Path folder) {
        List<Authority> authorities = new ArrayList<>();
        List<Sample> samples = new ArrayList<>();
        Map<Node, Set<Node>> known = new HashMap<>();
        List<Path> files = list(folder).stream()
                .filter(file -> file.toString().endsWith(".json"))
                .toList();
        for (Path file : files) {
            if (text(file).contains("\"attest-authority/")) {
                new AuthorityReader()
                        .parse(file.toString(), text(file))
                        .authority()
                        .ifPresent(authorities::add);
            }
        }
        for (Authority authority : authorities) {
            GraphBatch batch = new AuthorityMapper(IRIS, ONTOLOGY, AuthorityMapper.Sameness.NONE).map(authority, HASH);
            samples.add(new Sample(folder + "/" + authority.name(), batch, thing -> Set.of()));
            batch.quads().stream()
                    .filter(quad -> quad.getPredicate().equals(RDF.type.asNode()))
                    .forEach(quad -> known.computeIfAbsent(quad.getSubject(), node -> new HashSet<>())
                            .add(quad.getObject()));
        }
        for (Path file : files) {
            if (!text(file).contains("\"attest-authority/")) {
                new ReportReader()
                        .parse(file.toString(), text(file))
                        .report()
                        .ifPresent(report -> samples.add(new Sample(
                                file.toString(),
                                map(report, authorities),
                                thing -> known.getOrDefault(thing, Set.of()))));
            }
        }
        return samples;
    }

    private static GraphBatch map(Report report, List<Authority> authorities) {
        var resolved = new Resolver(new Identity(authorities, Judged.NOTHING)).resolve(report, problem -> {});
        return new ReportMapper(IRIS, ONTOLOGY, AcceptanceRule.STANDARD)
                .map(resolved, HASH)
                .batch();
    }

    private static GraphBatch batch(String key, List<Quad> some, List<Quad> others) {
        List<Quad> quads = new ArrayList<>(some);
        quads.addAll(others);
        Node subject = NodeFactory.createURI("https://example.org/id/report/courier/this");
        return new GraphBatch(GraphBatch.Kind.REPORT, key, subject, HASH, quads, Map.of());
    }

    private static List<Quad> quads(Node graph, List<Triple> triples) {
        return triples.stream().map(triple -> Quad.create(graph, triple)).toList();
    }

    private static boolean isTypeOfThing(Triple triple) {
        return triple.getPredicate().equals(RDF.type.asNode())
                && triple.getSubject().getURI().startsWith(Iris.THINGS);
    }

    private static List<Triple> withoutThings(List<Triple> triples) {
        return triples.stream().filter(triple -> !isTypeOfThing(triple)).toList();
    }

    private static Set<Node> types(List<Triple> triples, Node thing) {
        Set<Node> types = new HashSet<>();
        triples.stream()
                .filter(triple -> isTypeOfThing(triple) && triple.getSubject().equals(thing))
                .forEach(triple -> types.add(triple.getObject()));
        return types;
    }

    private static List<Triple> triples(Path file) {
        return RDFDataMgr.loadGraph(file.toString()).find().toList();
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
