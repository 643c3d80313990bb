package org.attest.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.attest.rdf.Att;
import org.attest.rdf.Graphs;
import org.attest.rdf.Iris;
import org.attest.rdf.Prov;
import org.attest.rdf.TrigWriter;

/** Writes the named graphs as TriG, one graph after another, so that only one at a time is held in memory. */
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

    private final DatasetGraph data;
    private final boolean withHistory;
    private final TrigWriter writer = new TrigWriter("", PREFIXES);

    TrigExport(DatasetGraph data, boolean withHistory) {
        this.data = data;
        this.withHistory = withHistory;
    }

    /** Writes everything; gives the number of quads. */
    long write(OutputStream out) throws IOException {
        List<Node> graphs = Iter.toList(data.listGraphNodes()).stream()
                .filter(graph -> Exporter.isFull(graph, withHistory))
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
        // Each document begins with the same prefixes; one document needs them once.
        String header = writer.write(Collections.emptyIterator());
        out.write(header.getBytes(StandardCharsets.UTF_8));
        long written = 0;
        for (Node graph : graphs) {
            var quads = Quads.list(data, graph, Node.ANY, Node.ANY, Node.ANY);
            String text = writer.write(quads.iterator());
            out.write(text.substring(header.length()).getBytes(StandardCharsets.UTF_8));
            written += quads.size();
        }
        return written;
    }
}
