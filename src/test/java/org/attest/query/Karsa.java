package org.attest.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.geosparql.configuration.GeoSPARQLConfig;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The invented conflict of {@code karsa.trig} as a dataset, with its default graph, a text index and spatial functions. */
final class Karsa {

    static {
        JenaSystem.init();
        GeoSPARQLConfig.setupNoIndex();
    }

    private Karsa() {}

    static Node thing(String key) {
        return NodeFactory.createURI(Terms.THING + key);
    }

    static Node node(String path) {
        return NodeFactory.createURI("https://example.org/karsa/" + path);
    }

    /** A new one each time: tests may change it. */
    static DatasetGraph dataset() {
        EntityDefinition entities = new EntityDefinition("uri", "label", RDFS.label.asNode());
        entities.set("altLabel", SKOS.altLabel.asNode());
        entities.set("name", NodeFactory.createURI(Terms.ATT + "name"));
        DatasetGraph dataset = TextDatasetFactory.createLucene(
                DatasetGraphFactory.createTxnMem(), new ByteBuffersDirectory(), new TextIndexConfig(entities));
        Txn.executeWrite(dataset, () -> {
            RDFDataMgr.read(dataset, "src/test/resources/org/attest/query/karsa.trig");
            accepted(dataset)
                    .forEach(triple -> dataset.add(
                            Quad.defaultGraphIRI, triple.getSubject(), triple.getPredicate(), triple.getObject()));
        });
        return dataset;
    }

    /** Catalogue, things, derived and the accepted testimonies, as the store would have it. */
    private static List<Triple> accepted(DatasetGraph dataset) {
        Node accepted = NodeFactory.createURI(Terms.ATT + "accepted");
        Node yes = org.apache.jena.sparql.expr.NodeValue.TRUE.asNode();
        List<Triple> triples = new ArrayList<>();
        dataset.find().forEachRemaining(quad -> {
            String graph = quad.getGraph().getURI();
            if (graph.startsWith("https://w3id.org/attest/graph/")
                    || dataset.contains(Node.ANY, quad.getGraph(), accepted, yes)) {
                triples.add(quad.asTriple());
            }
        });
        return triples;
    }
}
