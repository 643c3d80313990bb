package org.attest.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our way to follow paths gives what Jena's gives, with the same repetition. */
class SafePathsTest {

    private static final int GRAPHS = 60;
    private static final int PATHS = 25;
    private static final int NODES = 6;
    private static final int EDGES = 9;

    @BeforeAll
    static void init() {
        JenaSystem.init();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?s %s ?o",
                "<urn:x:0> %s ?o",
                "?s %s <urn:x:1>",
                "<urn:x:0> %s <urn:x:1>",
                "<urn:x:0> %s <urn:x:0>",
                "<urn:x:absent> %s ?o",
                "<urn:x:absent> %s <urn:x:absent>",
                "?s %s ?s",
                "GRAPH ?g { ?s %s ?o }",
                "?s <urn:x:a> ?m . ?m %s ?o",
                "?s <urn:x:a> ?m OPTIONAL { ?m %s ?o }",
                "?s <urn:x:a> ?o FILTER EXISTS { ?o %s ?s }"
            })
    void randomPathsGiveTheSameSolutions(String pattern) {
        Random random = new Random(20311115);
        int solutions = 0;
        for (int i = 0; i < GRAPHS; i++) {
            DatasetGraph usual = graph(new Random(i));
            DatasetGraph safe = graph(new Random(i));
            SafePaths.in(safe.getContext());
            for (int j = 0; j < PATHS; j++) {
                String query = "SELECT * { " + pattern.formatted("(" + path(random, 3) + ")") + " }";
                List<String> expected = solutions(usual, query);
                assertThat(solutions(safe, query)).as(query).isEqualTo(expected);
                solutions += expected.size();
            }
        }
        assertThat(solutions).as("something was compared").isGreaterThan(pattern.contains("absent") ? 10 : 100);
    }

    @Test
    void thePlanIsReallyOurs() {
        DatasetGraph safe = graph(new Random(1));
        SafePaths.in(safe.getContext());
        safe.begin(TxnType.WRITE);
        for (int i = 0; i < 50_000; i++) {
            safe.add(quad(i, "next", i + 1));
        }
        safe.commit();
        safe.end();

        assertThat(solutions(safe, "SELECT * { <urn:x:0> <urn:x:next>* <urn:x:50000> }"))
                .hasSize(1);
    }

    private static String path(Random random, int depth) {
        int kind = depth == 0 ? random.nextInt(4) : random.nextInt(10);
        return switch (kind) {
            case 0 -> "<urn:x:a>";
            case 1 -> "^<urn:x:b>";
            case 2 -> "!<urn:x:a>";
            case 3 -> "!(<urn:x:b>|^<urn:x:a>)";
            case 4 -> "(" + path(random, depth - 1) + "/" + path(random, depth - 1) + ")";
            case 5 -> "(" + path(random, depth - 1) + "|" + path(random, depth - 1) + ")";
            case 6 -> "^(" + path(random, depth - 1) + ")";
            case 7 -> "(" + path(random, depth - 1) + ")?";
            case 8 -> "(" + path(random, depth - 1) + ")*";
            default -> "(" + path(random, depth - 1) + ")+";
        };
    }

    private static DatasetGraph graph(Random random) {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        dataset.begin(TxnType.WRITE);
        for (int i = 0; i < EDGES; i++) {
            Quad quad = quad(random.nextInt(NODES), random.nextBoolean() ? "a" : "b", random.nextInt(NODES));
            dataset.add(quad);
            dataset.add(Quad.create(iri("graph"), quad.asTriple()));
        }
        dataset.commit();
        dataset.end();
        return dataset;
    }

    private static Quad quad(int from, String property, int to) {
        return Quad.create(Quad.defaultGraphIRI, iri(Integer.toString(from)), iri(property), iri(Integer.toString(to)));
    }

    private static Node iri(String name) {
        return NodeFactory.createURI("urn:x:" + name);
    }

    private static List<String> solutions(DatasetGraph dataset, String query) {
        dataset.begin(TxnType.READ);
        try (QueryExec exec = QueryExec.dataset(dataset).query(query).build()) {
            return exec.select().stream().map(SafePathsTest::text).sorted().toList();
        } finally {
            dataset.end();
        }
    }

    private static String text(Binding row) {
        StringBuilder out = new StringBuilder();
        row.varsMentioned().stream()
                .map(Object::toString)
                .sorted()
                .forEach(name ->
                        out.append(name).append('=').append(row.get(name)).append(' '));
        return out.toString();
    }
}
