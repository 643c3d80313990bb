package org.attest.pipeline;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.attest.rdf.Att;
import org.attest.rdf.Graphs;
import org.attest.rdf.Iris;

/**
 * Which things a database speaks of, by the keys of their own, and who speaks of them. Asks within a transaction of the
 * caller's.
 */
final class StoredThings {

    private static final String GEOMETRY = "/geometry";
    private static final String REVISION = "/revision/";

    private final DatasetGraph data;
    private final String base;

    StoredThings(DatasetGraph data, String base) {
        this.data = data;
        this.base = base;
    }

    /** The keys of all things: as they stand there, as they were before they were replaced, as reports call them. */
    SortedSet<String> keys() {
        SortedSet<String> keys = new TreeSet<>();
        for (Node graph : new Node[] {Graphs.THINGS, Graphs.PARTS, Graphs.GIVEN}) {
            each(data.find(graph, Node.ANY, Node.ANY, Node.ANY), quad -> key(quad.getSubject(), keys));
        }
        each(data.find(Graphs.DERIVED, Node.ANY, DCTerms.isReplacedBy.asNode(), Node.ANY), quad -> {
            key(quad.getSubject(), keys);
            key(quad.getObject(), keys);
        });
        each(data.find(Graphs.CATALOGUE, Node.ANY, Att.ownKey, Node.ANY), quad -> key(quad.getObject(), keys));
        return keys;
    }

    private static void key(Node node, Set<String> keys) {
        if (node.isURI()
                && node.getURI().startsWith(Iris.THINGS)
                && !node.getURI().endsWith(GEOMETRY)) {
            keys.add(node.getURI().substring(Iris.THINGS.length()));
        }
    }

    /** Whether a dataset knows a thing by that key of its own. */
    boolean isOfDataset(String key) {
        Node thing = Iris.sharedThing(key);
        // What is merged tells of all its members; only what is kept apart is its own.
        boolean isParted = data.contains(Graphs.PARTS, thing, Node.ANY, Node.ANY)
                || data.contains(Graphs.GIVEN, thing, Node.ANY, Node.ANY);
        return Iter.anyMatch(
                data.find(isParted ? Graphs.PARTS : Graphs.THINGS, thing, Att.knownFrom, Node.ANY),
                quad -> data.contains(Graphs.CATALOGUE, Node.ANY, Att.ofDataset, quad.getObject()));
    }

    /** The IRIs of reports that mention a thing by what it stands for, or by its own key. */
    void reportsOf(Node thing, Set<String> reports) {
        each(
                data.find(Graphs.CATALOGUE, Node.ANY, Att.mentions, thing),
                quad -> reports.add(quad.getSubject().getURI()));
        each(
                data.find(Graphs.CATALOGUE, Node.ANY, Att.ownKey, thing),
                quad -> each(
                        data.find(Graphs.CATALOGUE, quad.getSubject(), Att.mentionedIn, Node.ANY),
                        in -> reports.add(in.getObject().getURI())));
    }

    /** Which records of datasets speak of things: ids by the id of the dataset. */
    SortedMap<String, Set<String>> recordsOf(Iterable<Node> things) {
        SortedMap<String, Set<String>> records = new TreeMap<>();
        Map<Node, Boolean> sources = new HashMap<>();
        for (Node thing : things) {
            each(data.find(Node.ANY, Node.ANY, Node.ANY, thing), quad -> {
                if (quad.getGraph().equals(Graphs.CATALOGUE)) {
                    record(quad.getSubject(), records);
                    sources.put(quad.getSubject(), true);
                } else {
                    record(quad.getGraph(), records);
                }
            });
        }
        for (Node source : sources.keySet()) {
            each(
                    data.find(Graphs.CATALOGUE, Node.ANY, Att.basedOn, source),
                    quad -> record(quad.getSubject(), records));
        }
        return records;
    }

    private void record(Node node, Map<String, Set<String>> records) {
        String start = base + "record/";
        if (node.isURI() && node.getURI().startsWith(start)) {
            String path = node.getURI().substring(start.length());
            int revision = path.indexOf(REVISION);
            String record = revision < 0 ? path : path.substring(0, revision);
            int slash = record.indexOf('/');
            records.computeIfAbsent(record.substring(0, slash), id -> new TreeSet<>())
                    .add(record.substring(slash + 1));
        }
    }

    static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static void each(Iterator<Quad> quads, Consumer<Quad> consumer) {
        try {
            quads.forEachRemaining(consumer);
        } finally {
            Iter.close(quads);
        }
    }
}
