package org.attest.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.attest.rdf.Att;
import org.attest.rdf.ByteSorting;
import org.attest.rdf.Graphs;
import org.attest.rdf.Iris;
import org.attest.rdf.Prov;
import org.attest.rdf.TrigStream;
import org.attest.rdf.TrigWriter;

/** Writes the named graphs as TriG, one graph after another, sorted by the code points of their names. */
final class TrigExport {

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry(Att.PREFIX, Att.NS),
            Map.entry("dct", "http://purl.org/dc/terms/"),
            Map.entry("geo", "http://www.opengis.net/ont/geosparql#"),
            Map.entry("g", Graphs.NS),
            Map.entry("oa", "http://www.w3.org/ns/oa#"),
            Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
            Map.entry("prov", Prov.NS),
            Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
            Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
            Map.entry("thing", Iris.THINGS),
            Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"));

    private static final TrigWriter LOOK = new TrigWriter("", PREFIXES);

    private final DatasetGraph data;
    private final boolean withHistory;
    private final ByteSorting sorting;

    TrigExport(DatasetGraph data, boolean withHistory, ByteSorting sorting) {
        this.data = data;
        this.withHistory = withHistory;
        this.sorting = sorting;
    }

    /** Writes everything; gives the number of quads. */
    long write(OutputStream out) throws IOException {
        TrigStream stream = new TrigStream(LOOK, sorting, out);
        stream.header();
        long written = 0;
        Iterator<byte[]> names = sorting.sorted(Iter.map(graphs(), TrigExport::bytes));
        while (names.hasNext()) {
            Node graph = NodeFactory.createURI(new String(names.next(), StandardCharsets.UTF_8));
            Iterator<Quad> quads = data.find(graph, Node.ANY, Node.ANY, Node.ANY);
            try {
                written += stream.graph(graph, Iter.map(quads, Quad::asTriple));
            } finally {
                Iter.close(quads);
            }
        }
        return written;
    }

    private Iterator<Node> graphs() {
        return Iter.filter(data.listGraphNodes(), graph -> Exporter.isFull(graph, withHistory));
    }

    private static byte[] bytes(Node graph) {
        if (!graph.isURI()) {
            throw new IllegalArgumentException("the names of graphs are IRIs, not " + graph);
        }
        return graph.getURI().getBytes(StandardCharsets.UTF_8);
    }
}
