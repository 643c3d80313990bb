package org.attest.store.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a bulk database holds, against the same quads added to TDB2 by transactions. */
class BulkDatabaseTest {

    static {
        JenaSystem.init();
    }

    private static final BulkOptions TINY = new BulkOptions(7, 5, 4, 2, Long.MAX_VALUE);
    private static final BulkOptions SMALL = new BulkOptions(2_000, 1_000, 64, 2, Long.MAX_VALUE);

    @TempDir
    Path folder;

    record Case(int quads, BulkOptions options, long seed) {}

    static Stream<Case> cases() {
        return Stream.of(
                new Case(0, BulkOptions.STANDARD, 1),
                new Case(1, TINY, 2),
                new Case(2_500, TINY, 3),
                new Case(3_000, BulkOptions.STANDARD, 4),
                new Case(20_000, SMALL, 5));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void holdsWhatTransactionsWouldHaveStored(Case given) {
        List<Quad> quads = new RandomQuads(given.seed()).list(given.quads());
        BulkCounts counts = build(given.options(), quads);
        DatasetGraph expected = open("plain");
        DatasetGraph actual = open("bulk");
        try {
            Txn.executeWrite(expected, () -> quads.forEach(expected::add));
            requireSame(actual, expected, quads);
            long triples = Txn.calculateRead(
                    expected, () -> (long) expected.getDefaultGraph().size());
            assertThat(counts.added()).isEqualTo(given.quads());
            assertThat(counts.defaultTriples()).isEqualTo(triples);
            assertThat(counts.quads()).isEqualTo(count(expected));
            assertThat(counts.nodes()).isEqualTo(nodes(expected));
        } finally {
            close(expected, actual);
        }
    }

    @Test
    void livesOnThroughTransactionsBackupAndCompaction() {
        List<Quad> quads = new RandomQuads(6).list(6_000);
        List<Quad> later = new RandomQuads(7).list(3_000);
        build(SMALL, quads);
        DatasetGraph expected = open("plain");
        DatasetGraph actual = open("bulk");
        try {
            Txn.executeWrite(expected, () -> quads.forEach(expected::add));
            for (DatasetGraph data : List.of(expected, actual)) {
                Txn.executeWrite(data, () -> later.forEach(data::add));
                Txn.executeWrite(data, () -> quads.subList(0, 4_000).forEach(data::delete));
            }
            requireSame(actual, expected, later);
            assertThat(DatabaseMgr.backup(actual))
                    .satisfies(file -> assertThat(Path.of(file)).isNotEmptyFile());
            close(actual);
            actual = open("bulk");
            requireSame(actual, expected, later);
            DatabaseMgr.compact(actual, true);
            requireSame(actual, expected, later);
            assertThat(folder.resolve("bulk/Data-0002")).isDirectory();
            close(actual);
            actual = open("bulk");
            requireSame(actual, expected, later);
        } finally {
            close(expected, actual);
        }
    }

    @Test
    void aCopyStandsInBothPlacesOnce() {
        List<Quad> quads = new RandomQuads(8)
                .list(3_000).stream().filter(quad -> !quad.isDefaultGraph()).toList();
        try (BulkDatabase database = BulkDatabase.create(folder.resolve("bulk"), SMALL)) {
            for (Quad quad : quads) {
                database.addWithCopy(quad);
                database.addWithCopy(quad);
                database.add(Quad.create(Quad.defaultGraphNodeGenerated, quad.asTriple()));
            }
            assertThat(database.added()).isEqualTo(5L * quads.size());
            database.finish(BulkProgress.SILENT);
        }
        DatasetGraph expected = open("plain");
        DatasetGraph actual = open("bulk");
        try {
            Txn.executeWrite(
                    expected,
                    () -> quads.forEach(quad -> {
                        expected.add(quad);
                        expected.getDefaultGraph().add(quad.asTriple());
                    }));
            requireSame(actual, expected, quads);
        } finally {
            close(expected, actual);
        }
    }

    @Test
    void largeNumbersComeBackWholeThoughTransactionsWouldCutThem() {
        Node s = NodeFactory.createURI("urn:s");
        List<Node> numbers = List.of(
                NodeFactory.createLiteralDT("123456789012345678901234567890", XSDDatatype.XSDinteger),
                NodeFactory.createLiteralDT("1234567890123456789", XSDDatatype.XSDlong),
                NodeFactory.createLiteralDT("12345678901234567890.123456789", XSDDatatype.XSDdecimal));
        build(TINY, numbers.stream().map(o -> Quad.create(s, s, s, o)).toList());
        DatasetGraph data = open("bulk");
        try {
            assertThat(Txn.calculateRead(data, () -> Iter.toList(Iter.map(data.find(), Quad::getObject))))
                    .containsExactlyInAnyOrderElementsOf(numbers);
        } finally {
            close(data);
        }
    }

    @Test
    void progressEndsWithEverythingDone() {
        List<long[]> told = new ArrayList<>();
        try (BulkDatabase database = BulkDatabase.create(folder.resolve("bulk"), SMALL)) {
            new RandomQuads(9).list(500).forEach(database::add);
            BulkCounts counts = database.finish((done, total) -> told.add(new long[] {done, total}));
            assertThat(told.getLast()[0]).isEqualTo(told.getLast()[1]).isGreaterThan(3 * counts.quads());
            assertThat(counts.stages())
                    .extracting(BulkCounts.Stage::name)
                    .contains(
                            "add", "nodes", "GSPO", "GPOS", "GOSP", "SPOG", "POSG", "OSPG", "SPO", "POS", "OSP",
                            "seal");
        }
    }

    private BulkCounts build(BulkOptions options, List<Quad> quads) {
        Path bulk = folder.resolve("bulk");
        try (BulkDatabase database = BulkDatabase.create(bulk, options)) {
            quads.forEach(database::add);
            BulkCounts counts = database.finish(BulkProgress.SILENT);
            assertThat(bulk.resolve("Data-0001/bulk")).doesNotExist();
            return counts;
        }
    }

    private DatasetGraph open(String name) {
        Path path = folder.resolve(name).toAbsolutePath();
        assertThat(name.equals("plain") || Files.isDirectory(path)).isTrue();
        return DatabaseMgr.connectDatasetGraph(path.toString());
    }

    private static void close(DatasetGraph... all) {
        for (DatasetGraph data : all) {
            TDBInternal.expel(data, true);
        }
    }

    /** All quads, all patterns of some of them, and what SPARQL counts. */
    private static void requireSame(DatasetGraph actual, DatasetGraph expected, List<Quad> some) {
        Txn.executeRead(
                expected,
                () -> Txn.executeRead(actual, () -> {
                    Set<Quad> got = set(actual, Quad.create(Node.ANY, Node.ANY, Node.ANY, Node.ANY));
                    Set<Quad> wanted = set(expected, Quad.create(Node.ANY, Node.ANY, Node.ANY, Node.ANY));
                    assertThat(difference(got, wanted)).isEmpty();
                    assertThat(difference(wanted, got)).isEmpty();
                    for (int i = 0; i < some.size(); i += 1 + some.size() / 7) {
                        for (Quad pattern : patterns(some.get(i))) {
                            assertThat(counted(actual, pattern))
                                    .as("%s", pattern)
                                    .isEqualTo(counted(expected, pattern));
                        }
                    }
                    for (String query : QUERIES) {
                        assertThat(rows(actual, query)).as(query).isEqualTo(rows(expected, query));
                    }
                }));
    }

    private static final List<String> QUERIES = List.of(
            "SELECT ?p (count(*) AS ?n) { ?s ?p ?o } GROUP BY ?p",
            "SELECT ?o (count(*) AS ?n) { ?s <urn:p:1> ?o } GROUP BY ?o",
            "SELECT ?g (count(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g",
            "SELECT ?p (count(?g) AS ?n) { GRAPH ?g { ?s ?p 1 } } GROUP BY ?p",
            "SELECT (count(*) AS ?n) { GRAPH ?g { ?s <urn:p:2> ?o } . ?s ?q ?o }");

    // All 16 shapes: what is in the quad, or anything.
    private static List<Quad> patterns(Quad quad) {
        List<Quad> patterns = new ArrayList<>();
        for (int mask = 0; mask < 16; mask++) {
            patterns.add(Quad.create(
                    (mask & 8) == 0 ? quad.getGraph() : Node.ANY,
                    (mask & 1) == 0 ? quad.getSubject() : Node.ANY,
                    (mask & 2) == 0 ? quad.getPredicate() : Node.ANY,
                    (mask & 4) == 0 ? quad.getObject() : Node.ANY));
        }
        return patterns;
    }

    private static Map<Quad, Integer> counted(DatasetGraph data, Quad pattern) {
        Map<Quad, Integer> counts = new HashMap<>();
        data.find(pattern).forEachRemaining(quad -> counts.merge(quad, 1, Integer::sum));
        return counts;
    }

    private static Set<String> rows(DatasetGraph data, String query) {
        Set<String> rows = new HashSet<>();
        try (QueryExec execution = QueryExec.dataset(data).query(query).build()) {
            execution.select().forEachRemaining(row -> rows.add(row.toString()));
        }
        return rows;
    }

    private static List<Quad> difference(Set<Quad> some, Set<Quad> others) {
        return some.stream().filter(quad -> !others.contains(quad)).limit(5).toList();
    }

    private static Set<Quad> set(DatasetGraph data, Quad pattern) {
        return new HashSet<>(Iter.toList(data.find(pattern)));
    }

    private static long count(DatasetGraph data) {
        return Txn.calculateRead(data, () -> Iter.count(data.find()));
    }

    private static long nodes(DatasetGraph data) {
        return Txn.calculateRead(
                data,
                () -> Iter.count(TDBInternal.getDatasetGraphTDB(data)
                        .getTripleTable()
                        .getNodeTupleTable()
                        .getNodeTable()
                        .all()));
    }
}
