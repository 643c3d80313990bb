package org.attest.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A dataset of this process and a real server give the same answers; both stop what takes too long. */
class EndpointTest {

    private static final DatasetGraph KARSA = Karsa.dataset();
    private static FusekiServer server;
    private static RemoteEndpoint remote;

    @BeforeAll
    static void start() {
        server = FusekiServer.create()
                .port(0)
                .loopback(true)
                .add("/karsa", KARSA)
                .build()
                .start();
        remote = new RemoteEndpoint(URI.create("http://localhost:" + server.getPort() + "/karsa/sparql"));
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @TestFactory
    Stream<DynamicTest> everySavedQueryGivesTheSameInEveryForm() {
        LocalEndpoint local = new LocalEndpoint(KARSA);
        return QueryLibrary.standard().all().stream()
                .filter(query -> !query.area().equals(Lume.AREA))
                .map(query -> DynamicTest.dynamicTest(query.path(), () -> {
                    BoundQuery bound = SavedQueriesTest.bound(query, SavedQueriesTest.parameters(query), KARSA);
                    for (ResultFormat format : ResultFormat.fitting(bound.query())) {
                        assertThat(answer(remote, bound, format))
                                .as(format.extension())
                                .isEqualTo(answer(local, bound, format));
                    }
                }));
    }

    /** The bytes; of JSON-LD, whose triples come in any order, the graph. */
    private static Object answer(SparqlEndpoint endpoint, BoundQuery bound, ResultFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        endpoint.run(bound, format, out, RunOptions.standard());
        if (format != ResultFormat.JSONLD) {
            return out.toString(StandardCharsets.UTF_8);
        }
        return RDFParser.source(new ByteArrayInputStream(out.toByteArray())).lang(Lang.JSONLD).toGraph().stream()
                .collect(Collectors.toSet());
    }

    @Test
    void namesAreLookedUpOnTheServerToo() {
        SavedQuery query = QueryLibrary.standard().find("names-of").orElseThrow();
        Map<String, List<String>> front = Map.of("thing", List.of("the front"));
        assertThat(query.bind(front, remote))
                .isInstanceOfSatisfying(
                        BindOutcome.Bound.class,
                        bound -> assertThat(bound.query().values().get("thing"))
                                .containsExactly(Karsa.thing("river-front")));
    }

    @Test
    void theLimitHoldsForTheServersAnswer() {
        RunSummary summary = remote.run(
                Answers.parse("SELECT * { ?s ?p ?o }"),
                ResultFormat.CSV,
                OutputStream.nullOutputStream(),
                RunOptions.standard().withMaxRows(5));
        assertThat(summary).isEqualTo(new RunSummary(5, true));
    }

    @Test
    void aServerThatIsNotThereIsNamed() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        RemoteEndpoint nobody = new RemoteEndpoint(URI.create("http://localhost:" + free + "/sparql"));
        assertThatThrownBy(() -> nobody.rows(Answers.parse("SELECT * {}")))
                .hasMessage("the server at http://localhost:" + free + "/sparql does not answer: is it running?");
    }

    @Test
    void anAddressThatIsNoEndpointIsNamedWithItsStatus() {
        RemoteEndpoint wrong = new RemoteEndpoint(URI.create("http://localhost:" + server.getPort() + "/none"));
        assertThatThrownBy(() -> wrong.rows(Answers.parse("SELECT * {}")))
                .hasMessageContaining("answered with status 404");
    }

    @Test
    void aQueryThatTakesTooLongIsStopped() {
        DatasetGraph large = DatasetGraphFactory.createTxnMem();
        Txn.executeWrite(large, () -> {
            for (int i = 0; i < 2000; i++) {
                large.add(
                        Quad.defaultGraphIRI,
                        NodeFactory.createURI("urn:" + i),
                        NodeFactory.createURI("urn:p"),
                        NodeFactory.createURI("urn:o"));
            }
        });
        assertThatThrownBy(() -> QueryRunner.run(
                        Answers.parse("SELECT (COUNT(*) AS ?n) { ?a ?p ?b . ?c ?q ?d . ?e ?r ?f }"),
                        large,
                        ResultFormat.CSV,
                        OutputStream.nullOutputStream(),
                        RunOptions.standard().withTimeout(Duration.ofMillis(300))))
                .isInstanceOfSatisfying(
                        QueryFailure.class,
                        failure -> assertThat(failure.kind()).isEqualTo(QueryFailure.Kind.TIMEOUT))
                .hasMessage("the query was stopped after 0.3 s: ask for less, or allow more time");
        assertThat(large.isInTransaction()).isFalse();
    }

    @Test
    void aQueryReadsInATransactionOfItsOwnOrInTheOneThatIsOpen() {
        AtomicBoolean reading = new AtomicBoolean();
        DatasetGraph watched = new DatasetGraphWrapper(KARSA) {
            @Override
            public void begin(org.apache.jena.query.TxnType type) {
                reading.set(type == org.apache.jena.query.TxnType.READ);
                super.begin(type);
            }
        };
        assertThat(Answers.text("ASK {}", watched, ResultFormat.TABLE, RunOptions.standard()))
                .isEqualTo("true\n");
        assertThat(reading).isTrue();
        assertThat(KARSA.isInTransaction()).isFalse();
        Txn.executeRead(KARSA, () -> {
            assertThat(Answers.text("ASK {}", KARSA, ResultFormat.TABLE, RunOptions.standard()))
                    .isEqualTo("true\n");
            assertThat(KARSA.transactionMode()).isEqualTo(ReadWrite.READ);
        });
    }
}
