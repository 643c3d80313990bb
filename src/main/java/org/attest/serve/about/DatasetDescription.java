package org.attest.serve.about;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.attest.rdf.Att;
import org.attest.serve.pages.Links;
import org.attest.serve.sparql.ServiceDescription;

/**
 * Describes the accepted view in VoID, and the endpoint in SPARQL Service Description.
 *
 * <p>{@code void:entities} are the subjects that have a class. Nothing is said about a licence of the whole: the
 * program does not know it. Each dataset that was loaded is a part of it with its own: see {@link LoadedDatasets}. Classes and properties are counted in partitions of their own.
 */
public final class DatasetDescription {

    private static final String VOID = "http://rdfs.org/ns/void#";
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";

    private final Statistics statistics;
    private final LoadedDatasets loaded;
    private final Examples examples;
    private final Links links;
    private final String title;

    /** The description of a database of this name. */
    public DatasetDescription(
            Statistics statistics, LoadedDatasets loaded, Examples examples, Links links, String title) {
        this.statistics = statistics;
        this.loaded = loaded;
        this.examples = examples;
        this.links = links;
        this.title = title;
    }

    /**
     * The description.
     *
     * @param root the address of the server with a slash at the end
     */
    Graph at(String root) {
        Graph graph = ServiceDescription.of(root + "sparql");
        Node dataset = iri(root + "void#dataset");
        add(graph, dataset, RDF.Nodes.type, iri(VOID + "Dataset"));
        add(graph, dataset, DCTerms.title.asNode(), NodeFactory.createLiteralLang(title, "en"));
        add(graph, dataset, of("sparqlEndpoint"), iri(root + "sparql"));
        add(graph, dataset, of("uriLookupEndpoint"), iri(root + "id/?iri="));
        add(graph, dataset, of("uriSpace"), NodeFactory.createLiteralString(links.base()));
        add(graph, dataset, of("uriSpace"), NodeFactory.createLiteralString(Links.THINGS));
        add(graph, dataset, of("vocabulary"), iri(Att.NS));
        examples.some().forEach(example -> add(graph, dataset, of("exampleResource"), example.node()));
        counts(graph, dataset, root);
        loaded.describe(dataset).forEach(graph::add);
        link(graph, root, dataset);
        return graph;
    }

    private void counts(Graph graph, Node dataset, String root) {
        Statistics.Counts counts = statistics.counts();
        add(graph, dataset, of("triples"), number(counts.triples()));
        add(graph, dataset, of("entities"), number(counts.entities()));
        add(graph, dataset, of("classes"), number(counts.classes().size()));
        add(graph, dataset, of("properties"), number(counts.properties().size()));
        counts.classes().forEach((type, size) -> {
            Node part = part(root, "class", type);
            add(graph, dataset, of("classPartition"), part);
            add(graph, part, of("class"), type);
            add(graph, part, of("entities"), number(size));
        });
        counts.properties().forEach((property, size) -> {
            Node part = part(root, "property", property);
            add(graph, dataset, of("propertyPartition"), part);
            add(graph, part, of("property"), property);
            add(graph, part, of("triples"), number(size));
        });
    }

    // The dataset of the service description is the one described here.
    private static void link(Graph graph, String root, Node dataset) {
        add(graph, iri(root + "sparql#accepted"), RDF.Nodes.type, iri(VOID + "Dataset"));
        add(graph, iri(root + "sparql"), iri(SD + "availableGraphs"), iri(root + "sparql#graphs"));
        add(graph, iri(root + "sparql#graphs"), RDF.Nodes.type, iri(SD + "GraphCollection"));
        add(graph, dataset, of("subset"), iri(root + "sparql#accepted"));
    }

    private static Node part(String root, String kind, Node of) {
        return iri(root + "void#" + kind + "-" + Links.encode(of.toString()));
    }

    private static void add(Graph graph, Node subject, Node property, Node object) {
        graph.add(subject, property, object);
    }

    private static Node number(long value) {
        return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
    }

    private static Node of(String name) {
        return iri(VOID + name);
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
