package org.attest.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.attest.query.BindOutcome;
import org.attest.query.BoundQuery;
import org.attest.query.Lume;
import org.attest.query.Need;
import org.attest.query.QueryLibrary;
import org.attest.query.SavedQuery;
import org.attest.rdf.Att;
import org.attest.rdf.CanonicalWriter;
import org.attest.rdf.Ontology;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF4J;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.query.impl.SimpleDataset;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What we write, in an engine that is not ours and whose default graph is the union of all graphs (RDF4J). */
class OtherEngineTest {

    private static final int LEAST_QUERIES = 15;

    /** Sound SPARQL that RDF4J 5.2.2 stumbles over: REPLACE of what is unbound, and "or" of a variable and an equality. */
    private static final Set<String> TOO_MUCH_FOR_IT = Set.of("control-at", "said-by", "said-in", "about");

    @TempDir
    static Path folder;

    private static TestDatabase database;
    private static DatasetGraph ours;
    /** The named graphs only. */
    private static SailRepository full;
    /** The accepted view only, as triples. */
    private static SailRepository accepted;
    /** Both. */
    private static SailRepository both;

    @BeforeAll
    static void load() throws IOException {
        database = TestDatabase.ofMosul(folder);
        ours = database.store().dataset();
        full = new SailRepository(new MemoryStore());
        accepted = new SailRepository(new MemoryStore());
        both = new SailRepository(new MemoryStore());
        byte[] quads = lines(false);
        byte[] triples = lines(true);
        add(full, quads, RDFFormat.NQUADS);
        add(accepted, triples, RDFFormat.NTRIPLES);
        add(both, quads, RDFFormat.NQUADS);
        add(both, triples, RDFFormat.NTRIPLES);
    }

    @AfterAll
    static void close() {
        Stream.of(full, accepted, both).forEach(SailRepository::shutDown);
        database.close();
    }

    private static byte[] lines(boolean ofDefaultGraph) {
        return Txn.calculateRead(ours, () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                CanonicalWriter.nQuads(Iter.filter(ours.find(), quad -> quad.isDefaultGraph() == ofDefaultGraph), out);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            return out.toByteArray();
        });
    }

    private static void add(SailRepository to, byte[] lines, RDFFormat format) throws IOException {
        try (RepositoryConnection connection = to.getConnection()) {
            connection.add(new ByteArrayInputStream(lines), format);
            assertThat(connection.size()).isGreaterThan(5000);
        }
    }

    /** {@code ?e a CLASS} in the union of all graphs against the accepted view, for each kind of event. */
    @Test
    void nothingPlannedOrDeniedAnswersToItsClassInTheUnionOfAllGraphs() {
        Ontology ontology = Ontology.standard();
        Set<Node> classes = eventClasses(ontology);
        assertThat(classes).hasSizeGreaterThan(30);
        int compared = 0;
        for (Node type : classes) {
            Set<String> theirs = new TreeSet<>();
            String query = "SELECT DISTINCT ?e { ?e a <" + type.getURI() + "> }";
            theirs(full, query, false).forEach(row -> theirs.add(row.getFirst()));
            Set<String> ourOwn = new TreeSet<>();
            Txn.executeRead(
                    ours,
                    () -> ours.find(Quad.defaultGraphIRI, Node.ANY, RDF_TYPE, type)
                            .forEachRemaining(
                                    quad -> ourOwn.add("<" + quad.getSubject().getURI() + ">")));
            assertThat(theirs).as(type.getURI()).isEqualTo(ourOwn);
            compared += ourOwn.size();
        }
        assertThat(compared).as("answers compared").isGreaterThan(100);
        assertThat(theirs(full, "SELECT ?e { ?e a <" + Att.NS + "Reported> }", false))
                .isNotEmpty();
    }

    private static final Node RDF_TYPE = NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");

    private static Set<Node> eventClasses(Ontology ontology) {
        Set<Node> classes = new java.util.HashSet<>();
        Node event = NodeFactory.createURI(Att.NS + "Event");
        Txn.executeRead(
                ours,
                () -> ours.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> {
                    Node object = quad.getObject();
                    boolean ofType = quad.getPredicate().equals(RDF_TYPE)
                            || quad.getPredicate().equals(Att.wouldBe);
                    if (ofType
                            && object.isURI()
                            && ontology.withSuperclasses(object).contains(event)) {
                        classes.add(object);
                    }
                }));
        return classes;
    }

    @TestFactory
    Stream<DynamicTest> eachSavedQueryGivesTheSameRowsThere() {
        List<SavedQuery> queries = QueryLibrary.standard().all().stream()
                .filter(query -> query.query().isSelectType())
                .filter(query -> !query.area().equals(Lume.AREA))
                .filter(query -> !TOO_MUCH_FOR_IT.contains(query.name()))
                .filter(query -> query.needs().stream().noneMatch(OtherEngineTest::isOurs))
                .toList();
        assertThat(queries).hasSizeGreaterThanOrEqualTo(LEAST_QUERIES);
        return queries.stream().map(query -> DynamicTest.dynamicTest(query.path(), () -> compare(query)));
    }

    private static boolean isOurs(Need need) {
        return switch (need) {
            case TEXT, SPATIAL, ATT -> true;
        };
    }

    private static void compare(SavedQuery saved) {
        BoundQuery bound = switch (saved.bind(saved.example(), ours)) {
            case BindOutcome.Bound good -> good.query();
            case BindOutcome.Refused refused -> throw new AssertionError(refused.problems());
        };
        List<List<String>> expected = ours(bound);
        assertThat(expected).as("rows of " + saved.path()).isNotEmpty();
        String text = bound.query().serialize();
        boolean namesGraphs = text.contains("GRAPH");
        assertThat(namesGraphs ? theirs(both, text, true) : theirs(accepted, text, false))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<List<String>> ours(BoundQuery bound) {
        return Txn.calculateRead(ours, () -> {
            List<List<String>> rows = new ArrayList<>();
            try (QueryExec exec = QueryExec.dataset(ours).query(bound.query()).build()) {
                RowSet answer = exec.select();
                answer.forEachRemaining(row -> rows.add(answer.getResultVars().stream()
                        .map(column -> row.contains(column) ? text(row.get(column)) : "")
                        .toList()));
            }
            return rows;
        });
    }

    /** @param realDefaultGraph whether the default graph is that of its own triples, and not the union */
    private static List<List<String>> theirs(SailRepository repository, String text, boolean realDefaultGraph) {
        try (RepositoryConnection connection = repository.getConnection()) {
            TupleQuery query = connection.prepareTupleQuery(text);
            if (realDefaultGraph) {
                SimpleDataset dataset = new SimpleDataset();
                dataset.addDefaultGraph(RDF4J.NIL);
                connection.getContextIDs().forEach(context -> dataset.addNamedGraph((IRI) context));
                query.setDataset(dataset);
            }
            List<List<String>> rows = new ArrayList<>();
            try (TupleQueryResult answer = query.evaluate()) {
                List<String> columns = answer.getBindingNames();
                for (BindingSet row : answer) {
                    rows.add(columns.stream()
                            .map(column -> row.hasBinding(column) ? text(row.getValue(column)) : "")
                            .toList());
                }
            }
            return rows;
        }
    }

    private static String text(Node node) {
        return node.isURI()
                ? "<" + node.getURI() + ">"
                : literal(node.getLiteralLexicalForm(), node.getLiteralDatatypeURI(), node.getLiteralLanguage());
    }

    private static String text(Value value) {
        return value instanceof Literal literal
                ? literal(
                        literal.getLabel(),
                        literal.getDatatype().stringValue(),
                        literal.getLanguage().orElse(""))
                : "<" + value.stringValue() + ">";
    }

    /** Numbers by their value: 1 and 1.0 are one, and so are their types. */
    private static String literal(String label, String type, String language) {
        if (type.endsWith("#decimal") || type.endsWith("#integer")) {
            return new BigDecimal(label).stripTrailingZeros().toPlainString();
        }
        return '"'
                + label
                + '"'
                + (language.isEmpty() ? "^^" + type : "@" + language.toLowerCase(java.util.Locale.ROOT));
    }
}
