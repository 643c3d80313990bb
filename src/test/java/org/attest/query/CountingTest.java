package org.attest.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.attest.rdf.Att;
import org.attest.store.GraphStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happened is counted once, also where two records of it are stored: saved queries after two were judged to be one. */
class CountingTest {

    private static final String BASE = "https://lume.example/id/";

    @TempDir
    private static Path folder;

    private static DatasetGraph apart;
    private static DatasetGraph united;

    @BeforeAll
    static void load() throws IOException {
        try (GraphStore store = Lume.load(folder.resolve("db"))) {
            apart = copy(store.dataset());
            united = copy(store.dataset());
        }
        Txn.executeWrite(united, () -> unite("900001", "900006"));
    }

    private static DatasetGraph copy(DatasetGraph data) {
        DatasetGraph copy = DatasetGraphFactory.createTxnMem();
        Txn.executeRead(data, () -> Txn.executeWrite(copy, () -> data.find().forEachRemaining(copy::add)));
        return copy;
    }

    /** As the store writes it. */
    private static void unite(String least, String other) {
        Node occurrence = NodeFactory.createURI(BASE + "occurrence/record/ucdp-ged/" + least);
        Node event = NodeFactory.createURI(BASE + "record/ucdp-ged/" + other + "/event");
        united.deleteAny(Quad.defaultGraphIRI, event, Att.occurrence, Node.ANY);
        united.add(Quad.defaultGraphIRI, event, Att.occurrence, occurrence);
    }

    private static List<String> answer(String name, Map<String, List<String>> parameters, DatasetGraph data) {
        SavedQuery query = QueryLibrary.standard().all().stream()
                .filter(saved -> saved.name().equals(name))
                .findFirst()
                .orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        QueryRunner.run(
                SavedQueriesTest.bound(query, parameters, data), data, ResultFormat.CSV, out, RunOptions.standard());
        return out.toString(StandardCharsets.UTF_8).lines().skip(1).toList();
    }

    @Test
    void twoRecordsOfOneEventAreOneEventInEveryCount() {
        assertThat(answer("event-types", Map.of(), apart)).contains(Att.NS + "Event,6,6");
        assertThat(answer("event-types", Map.of(), united)).contains(Att.NS + "Event,5,6");

        Map<String, List<String>> ged = Map.of("dataset", List.of("ucdp-ged"), "least", List.of("1"));
        assertThat(answer("who-said-it", ged, apart)).anyMatch(row -> row.startsWith("2,army of Lume"));
        assertThat(answer("who-said-it", ged, united)).anyMatch(row -> row.startsWith("1,army of Lume"));
        assertThat(answer("articles-by-events", ged, apart)).anyMatch(row -> row.startsWith("3,Delta News"));
    }

    @Test
    void theDeadOfOneEventAreAddedUpOnce() {
        Map<String, List<String>> ged = Map.of("dataset", List.of("ucdp-ged"), "of", List.of("ucdp-dyad/911"));
        assertThat(answer("deaths-by-month-and-side", ged, apart))
                .anyMatch(row -> row.endsWith("2031-12,all,15,15,21,2"))
                .anyMatch(row -> row.endsWith("2031-11,all,22,29,42,2"));
        assertThat(answer("deaths-by-month-and-side", ged, united))
                .anyMatch(row -> row.endsWith("2031-12,all,6,4,8,1"))
                .anyMatch(row -> row.endsWith("2031-11,all,22,29,42,2"));
    }
}
