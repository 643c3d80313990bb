package org.attest.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.attest.rdf.Graphs;

/**
 * What records of one change say of things, until all are heard. It only grows: what a record once said of a thing stays.
 *
 * <p>Where nothing was replaced by anything and nobody else speaks of things it is written quad by quad; else by
 * {@link MergedThings}.
 */
final class RecordThings {

    private static final String GEOMETRY = "/geometry";

    private final DatasetGraph data;
    private final QuadSink sink;
    private final ThingNames names = new ThingNames();
    private final Map<Node, Set<Triple>> said = new HashMap<>();
    private final Map<Node, Set<Triple>> replaced = new HashMap<>();

    RecordThings(DatasetGraph data, QuadSink sink) {
        this.data = data;
        this.sink = sink;
    }

    /** Whether a quad is of this concern; if so it is kept until {@link #write}. */
    boolean take(Quad quad) {
        Node subject = quad.getSubject();
        Triple triple = Terms.asStored(quad).asTriple();
        if (quad.getGraph().equals(Graphs.THINGS)) {
            if (quad.getPredicate().equals(Terms.LABEL)) {
                names.add(subject, quad.getObject());
            } else {
                said.computeIfAbsent(thing(subject), node -> new HashSet<>()).add(triple);
            }
            return true;
        }
        boolean replaces = quad.getGraph().equals(Graphs.DERIVED)
                && (quad.getPredicate().equals(MergedThings.REPLACED)
                        || quad.getPredicate().equals(org.attest.rdf.Att.replacedBy));
        if (replaces) {
            replaced.computeIfAbsent(subject, node -> new HashSet<>()).add(triple);
        }
        return replaces;
    }

    private static Node thing(Node subject) {
        String iri = subject.getURI();
        return iri.endsWith(GEOMETRY) ? Terms.iri(iri.substring(0, iri.length() - GEOMETRY.length())) : subject;
    }

    /** Writes what was taken. */
    void write() {
        MergedThings merged = new MergedThings(data, sink);
        boolean needed = !replaced.isEmpty() || MergedThings.isNeeded(data);
        replaced.forEach((thing, after) -> {
            Set<Triple> before = new HashSet<>();
            after.forEach(triple -> {
                if (data.contains(Quad.create(Graphs.DERIVED, triple))) {
                    before.add(triple);
                }
            });
            merged.replace(thing, before, after);
        });
        names.forEach((thing, heard) -> said.computeIfAbsent(thing, node -> new HashSet<>()));
        Map<Node, Collection<Node>> heard = new HashMap<>();
        names.forEach(heard::put);
        said.forEach((thing, triples) -> {
            Set<Triple> before = needed ? merged.ofDatasets(thing) : alone(thing);
            Set<Triple> after = new HashSet<>(before);
            after.addAll(triples);
            name(thing, heard.getOrDefault(thing, Set.of()), after);
            if (needed) {
                merged.told(thing, after);
            } else {
                sink.change(Graphs.THINGS, before, after);
            }
        });
        if (needed) {
            merged.settle();
        }
        said.clear();
        replaced.clear();
    }

    private Set<Triple> alone(Node thing) {
        Set<Triple> triples = new HashSet<>();
        ThingReader.read(data, thing).forEach(quad -> triples.add(quad.asTriple()));
        return triples;
    }

    private static void name(Node thing, Collection<Node> heard, Set<Triple> triples) {
        if (heard.isEmpty()) {
            return;
        }
        Set<Node> all = new HashSet<>(heard);
        Set<Triple> before = new HashSet<>();
        for (Triple triple : triples) {
            boolean name = triple.getPredicate().equals(Terms.LABEL)
                    || triple.getPredicate().equals(Terms.ALT_LABEL);
            if (name && triple.getSubject().equals(thing)) {
                before.add(triple);
                all.add(triple.getObject());
            }
        }
        triples.removeAll(before);
        triples.addAll(ThingNames.triples(thing, all));
    }
}
