package org.attest.store;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.attest.rdf.Graphs;

/**
 * Writes quads and keeps in step what hangs on them: the occurrences of accounts, and the default graph, which must be
 * catalogue, history, things, derived and the accepted testimonies, once each.
 *
 * <p>A triple enters at once; whether one leaves is decided at the end, when all graphs are written: only if no graph
 * that counts holds it any more, which one look-up in an index tells.
 */
final class QuadSink {

    /** How many triples wait at most, about, before it is decided whether they leave. */
    private static final int MANY = 10_000;

    private final DatasetGraph data;
    private final ChangeListener listener;
    private final ChangeLog log;
    private final Occurrences occurrences;
    private final Set<Triple> leaving = new LinkedHashSet<>();
    private long added;
    private long removed;
    private boolean geometryTouched;

    QuadSink(DatasetGraph data, ChangeListener listener, ChangeLog log) {
        this.data = data;
        this.listener = listener;
        this.log = log;
        this.occurrences = new Occurrences(data);
    }

    /** Adds a quad to a named graph that does not have it. */
    void add(Quad quad) {
        data.add(quad);
        added++;
        log.added(quad);
        watch(quad, true);
    }

    /** Takes a quad out of a named graph that has it. */
    void remove(Quad quad) {
        data.delete(quad);
        removed++;
        log.removed(quad);
        watch(quad, false);
    }

    /** Lets a triple into the default graph. */
    void show(Triple triple) {
        Quad quad = Quad.create(Quad.defaultGraphIRI, triple);
        boolean tell = listener.watches(triple.getPredicate()) && !data.contains(quad);
        data.add(quad);
        if (tell) {
            listener.added(quad);
        }
    }

    /** Says that a graph which counts has lost a triple, or no longer counts. */
    void hide(Triple triple) {
        leaving.add(triple);
    }

    /** Changes the quads of one graph that always counts, default graph included. */
    void change(Node graph, Set<Triple> before, Set<Triple> after) {
        for (Triple triple : before) {
            if (!after.contains(triple)) {
                remove(Quad.create(graph, triple));
                hide(triple);
            }
        }
        for (Triple triple : after) {
            if (!before.contains(triple)) {
                add(Quad.create(graph, triple));
                show(triple);
            }
        }
    }

    /**
     * Gives the accounts that were touched their occurrences, then takes out of the default graph what nothing holds any
     * more. To be called last.
     */
    void finish() {
        occurrences.settle(this);
        leave();
    }

    /**
     * Takes out of the default graph what nothing holds any more, where much has come together. To be called when what was
     * written so far is whole, so that a large change needs no memory for all that it takes away: what is let in again later
     * enters again, and what something else holds until later is decided when that lets go of it.
     */
    void leaveIfMany() {
        if (leaving.size() >= MANY) {
            leave();
        }
    }

    private void leave() {
        AcceptedGraphs accepted = new AcceptedGraphs(data);
        for (Triple triple : leaving) {
            if (!isHeld(triple, accepted)) {
                Quad quad = Quad.create(Quad.defaultGraphIRI, triple);
                if (listener.watches(triple.getPredicate()) && data.contains(quad)) {
                    listener.removed(quad);
                }
                data.delete(quad);
            }
        }
        leaving.clear();
    }

    private boolean isHeld(Triple triple, AcceptedGraphs accepted) {
        Iterator<Quad> holders = data.findNG(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject());
        try {
            return Iter.anyMatch(holders, holder -> accepted.contains(holder.getGraph()));
        } finally {
            Iter.close(holders);
        }
    }

    private void watch(Quad quad, boolean isAdded) {
        occurrences.watch(quad);
        if (quad.getGraph().equals(Graphs.THINGS)) {
            Node predicate = quad.getPredicate();
            geometryTouched |= predicate.equals(Terms.AS_WKT) || predicate.equals(Terms.HAS_GEOMETRY);
            if (listener.watches(predicate)) {
                if (isAdded) {
                    listener.added(quad);
                } else {
                    listener.removed(quad);
                }
            }
        }
    }

    long added() {
        return added;
    }

    long removed() {
        return removed;
    }

    boolean geometryTouched() {
        return geometryTouched;
    }
}
