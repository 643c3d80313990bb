package org.attest.serve.sparql;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/** The endpoint in the words of SPARQL 1.1 Service Description. */
public final class ServiceDescription {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final List<String> FORMATS = List.of(
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "JSON-LD",
            "N-Triples",
            "RDF_XML");

    private ServiceDescription() {}

    /**
     * The description.
     *
     * @param endpoint the address of the endpoint, which is also the IRI of the service
     */
    public static Graph of(String endpoint) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        Node service = NodeFactory.createURI(endpoint);
        graph.add(service, RDF.Nodes.type, sd("Service"));
        graph.add(service, sd("endpoint"), service);
        graph.add(service, sd("supportedLanguage"), sd("SPARQL11Query"));
        for (String format : FORMATS) {
            graph.add(service, sd("resultFormat"), NodeFactory.createURI("http://www.w3.org/ns/formats/" + format));
        }
        Node dataset = NodeFactory.createURI(endpoint + "#dataset");
        Node defaultGraph = NodeFactory.createURI(endpoint + "#accepted");
        graph.add(service, sd("defaultDataset"), dataset);
        graph.add(dataset, RDF.Nodes.type, sd("Dataset"));
        graph.add(dataset, sd("defaultGraph"), defaultGraph);
        graph.add(defaultGraph, RDF.Nodes.type, sd("Graph"));
        return graph;
    }

    private static Node sd(String name) {
        return NodeFactory.createURI(SD + name);
    }
}
