package org.attest.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.attest.rdf.Att;
import org.attest.rdf.Graphs;
import org.attest.rdf.Ontology;

/**
 * The {@code manifest.json} of an export: what it was made from and with, how much it holds, and its files with their
 * hashes. Nothing in it differs for the same content and program: no time, no place.
 */
final class Manifest {

    static final String NAME = "manifest.json";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What only some databases have: counted by class in the catalogue, and named where there is any. */
    private static final SortedMap<String, Node> SOME_HAVE = new TreeMap<>(Map.of("datasets", Att.Dataset));

    private final Exporter.Origin origin;
    private final boolean withHistory;

    Manifest(Exporter.Origin origin, boolean withHistory) {
        this.origin = origin;
        this.withHistory = withHistory;
    }

    /** The file, in UTF-8; counts within the caller's transaction. */
    byte[] bytes(DatasetGraph data, List<Exporter.Exported> files) throws IOException {
        ObjectNode json = JSON.createObjectNode();
        json.put("format", "attest-export/1").put("programVersion", origin.programVersion());
        json.put("ontologyVersion", Ontology.standard().version());
        json.put("base", origin.base()).put("history", withHistory);
        count(data, json.putObject("counts"));
        ManifestReleases.of(data).forEach(json.withArray("releases")::add);
        if (json.withArray("releases").isEmpty()) {
            json.remove("releases");
        }
        for (Exporter.Exported each : files) {
            ObjectNode file = json.withArray("files").addObject();
            file.put("name", each.form().file()).put("form", each.form().name().toLowerCase(Locale.ROOT));
            file.put("statements", each.statements()).put("bytes", each.bytes());
            file.put("sha256", each.sha256()).put("contentSha256", each.contentSha256());
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
    }

    private void count(DatasetGraph data, ObjectNode counts) {
        Iterator<Node> graphs = Iter.filter(data.listGraphNodes(), graph -> Exporter.isFull(graph, withHistory));
        counts.put("namedGraphs", Iter.count(graphs));
        counts.put("testimonies", instances(data, Att.Testimony));
        counts.put("acceptedTestimonies", Iter.count(data.find(Graphs.CATALOGUE, Node.ANY, Att.accepted, Terms.TRUE)));
        counts.put("reports", instances(data, Att.Report));
        counts.put("authorities", instances(data, Terms.AUTHORITY_CLASS));
        SOME_HAVE.forEach((name, type) -> {
            long count = instances(data, type);
            if (count > 0) {
                counts.put(name, count);
            }
        });
    }

    private static long instances(DatasetGraph data, Node type) {
        return Iter.count(data.find(Graphs.CATALOGUE, Node.ANY, Terms.TYPE, type));
    }
}
