package org.attest.pipeline;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.attest.rdf.Att;
import org.attest.rdf.Graphs;
import org.attest.store.Contents;

/** What a run has to know of the database before it starts. */
final class Stored {

    private static final String REPORT = "report/";

    private final DatasetGraph dataset;
    private final Contents contents;
    private final String base;

    Stored(DatasetGraph dataset, String base) {
        this.dataset = dataset;
        this.contents = Contents.of(dataset);
        this.base = base;
    }

    /** An empty database. */
    static Stored nothing(String base) {
        return new Stored(DatasetGraphFactory.createTxnMem(), base);
    }

    Contents contents() {
        return contents;
    }

    /** The hash of a stored report's input; empty when it is not stored. */
    Optional<String> contentHash(String reportIri) {
        return contents.report(reportIri).map(Contents.StoredReport::contentHash);
    }

    /** Ids of the reports that an extractor made of a document. */
    Set<String> reportsOf(String sourceIri, String extractorIri) {
        Node source = NodeFactory.createURI(sourceIri);
        Node extractor = NodeFactory.createURI(extractorIri);
        return Txn.calculateRead(dataset, () -> {
            Set<String> ids = new HashSet<>();
            dataset.find(Graphs.CATALOGUE, Node.ANY, Att.extractedFrom, source).forEachRemaining(quad -> {
                if (dataset.contains(Graphs.CATALOGUE, quad.getSubject(), Att.extractor, extractor)) {
                    ids.add(quad.getSubject().getURI().substring((base + REPORT).length()));
                }
            });
            return ids;
        });
    }

    /** Whether anything is said of a node in any graph. */
    boolean describes(Node node) {
        return Txn.calculateRead(dataset, () -> dataset.contains(Node.ANY, node, Node.ANY, Node.ANY));
    }
}
