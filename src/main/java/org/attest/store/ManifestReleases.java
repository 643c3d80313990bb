package org.attest.store;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.attest.rdf.Att;
import org.attest.rdf.Graphs;

/** What an export's manifest says of the releases of datasets in it: name, order, counts, and the hash of what was loaded. */
final class ManifestReleases {

    private static final List<Map.Entry<String, Node>> COUNTS = List.of(
            Map.entry("read", Att.recordsRead),
            Map.entry("added", Att.recordsAdded),
            Map.entry("revised", Att.recordsRevised),
            Map.entry("unchanged", Att.recordsUnchanged),
            Map.entry("missing", Att.recordsMissing),
            Map.entry("rejected", Att.recordsRejected));

    private final DatasetGraph data;

    private ManifestReleases(DatasetGraph data) {
        this.data = data;
    }

    /** By dataset, in the order of loading; none where no dataset was loaded. */
    static List<ObjectNode> of(DatasetGraph data) {
        ManifestReleases releases = new ManifestReleases(data);
        return Iter.toList(Iter.map(data.find(Graphs.CATALOGUE, Node.ANY, Terms.TYPE, Att.Release), Quad::getSubject))
                .stream()
                .map(releases::release)
                .sorted(Comparator.comparing(
                                (ObjectNode one) -> one.path("dataset").asText())
                        .thenComparingInt(one -> one.path("order").asInt()))
                .toList();
    }

    private ObjectNode release(Node release) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        Node dataset = value(release, Att.ofDataset).orElse(release);
        text(json, "dataset", value(dataset, DCTerms.identifier.asNode()));
        text(json, "release", value(release, DCTerms.title.asNode()));
        json.put("iri", release.getURI());
        text(json, "license", value(dataset, DCTerms.license.asNode()));
        number(json, "order", value(release, Att.releaseOrder));
        json.put("complete", value(release, Att.complete).equals(Optional.of(Terms.TRUE)));
        ObjectNode records = json.putObject("records");
        COUNTS.forEach(count -> number(records, count.getKey(), value(release, count.getValue())));
        text(json, "contentHash", value(release, Att.contentHash));
        return json;
    }

    private Optional<Node> value(Node subject, Node property) {
        return Iter.asStream(data.find(Graphs.CATALOGUE, subject, property, Node.ANY))
                .map(Quad::getObject)
                .min(Comparator.comparing(Node::toString));
    }

    private static void text(ObjectNode json, String name, Optional<Node> value) {
        value.ifPresent(node -> json.put(name, node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI()));
    }

    private static void number(ObjectNode json, String name, Optional<Node> value) {
        value.ifPresent(node -> json.put(name, Long.parseLong(node.getLiteralLexicalForm())));
    }
}
