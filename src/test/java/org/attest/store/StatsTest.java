package org.attest.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.attest.rdf.Att;
import org.attest.rdf.CheckedBatch;
import org.attest.rdf.GraphBatch;
import org.attest.rdf.Graphs;
import org.junit.jupiter.api.Test;

class StatsTest {

    private static final Node REPORT = Terms.iri(SmallWorld.reportIri(0));

    private final List<Quad> quads = new ArrayList<>();

    private void testimony(String id, boolean accepted, String... events) {
        Node graph = Terms.iri(REPORT.getURI() + "/testimony/" + id);
        catalogue(graph, Terms.TYPE, Att.Testimony);
        catalogue(graph, Att.report, REPORT);
        catalogue(graph, Att.accepted, NodeFactory.createLiteralDT("" + accepted, XSDDatatype.XSDboolean));
        for (String id2 : events) {
            Node event = Terms.iri(REPORT.getURI() + "/event/" + id2);
            quads.add(Quad.create(graph, event, Att.saidIn, graph));
            for (Node type : List.of(Att.Account, Att.Event, Att.term("Capture"))) {
                quads.add(Quad.create(graph, event, accepted ? Terms.TYPE : Att.wouldBe, type));
            }
            if (!accepted) {
                quads.add(Quad.create(graph, event, Terms.TYPE, Att.Reported));
            }
        }
    }

    private void catalogue(Node subject, Node predicate, Node object) {
        quads.add(Quad.create(Graphs.CATALOGUE, subject, predicate, object));
    }

    @Test
    void anAccountOfSeveralVoicesCountsOnceAndAnAcceptedOneIsNotCountedAsReported() {
        catalogue(REPORT, Terms.TYPE, Att.Report);
        testimony("t1", true, "both", "taken");
        testimony("t2", true, "taken");
        testimony("t3", false, "both", "planned");
        testimony("t4", false, "planned");
        GraphBatch batch =
                new GraphBatch(GraphBatch.Kind.REPORT, "r0", REPORT, "0".repeat(64), quads, java.util.Map.of());
        DatasetGraph data = GraphStore.derive(
                List.of(Change.adding(List.of(CheckedBatch.of(batch, List.of())), SmallWorld.note(1))));

        Stats stats = Txn.calculateRead(data, () -> Stats.of(data));
        assertThat(stats.reports()).isEqualTo(1);
        assertThat(stats.testimonies()).isEqualTo(4);
        assertThat(stats.acceptedTestimonies()).isEqualTo(2);
        assertThat(stats.accounts()).containsEntry(Att.NS + "Capture", 2L).containsEntry(Att.NS + "Event", 2L);
        assertThat(stats.reported()).containsEntry(Att.NS + "Capture", 1L);
        assertThat(stats.occurrences()).isEqualTo(2);
        assertThat(stats.supposedOccurrences()).isEqualTo(1);
        assertThat(stats.sharedOccurrences()).isZero();
        assertThat(stats.quads()).isGreaterThan(quads.size());
    }
}
