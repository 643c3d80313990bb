package org.attest.store;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.attest.rdf.Att;
import org.attest.rdf.Graphs;

/**
 * Says what sources, extractors and things are to be after a change, which several inputs may hold.
 *
 * <p>Runs when the inputs' own quads are written and the shared ones are not. A node that no input holds any more gets
 * nothing and so vanishes.
 */
final class SharedNodes {

    private final DatasetGraph data;
    private final Proposals proposals;
    private final Set<Node> touched;

    /**
     * For one change.
     *
     * @param data the data, with the inputs' own quads as they are to be
     * @param proposals what the batches say
     * @param touched the inputs that the change takes out or puts in
     */
    SharedNodes(DatasetGraph data, Proposals proposals, Set<Node> touched) {
        this.data = data;
        this.proposals = proposals;
        this.touched = touched;
    }

    /** What the catalogue is to say of a source or extractor that has these triples now. */
    Set<Triple> source(Node node, Set<Triple> before) {
        boolean held = isHeldElsewhere(Graphs.CATALOGUE, Att.describes, node)
                || isHeldElsewhere(Graphs.CATALOGUE, Att.extractedFrom, node)
                || isHeldElsewhere(Graphs.CATALOGUE, Att.extractor, node);
        Set<Triple> after = new HashSet<>(proposals.about(node));
        if (held) {
            after.addAll(before);
        }
        return after;
    }

    /** What the graph of things is to say of a thing, label and geometry included, that has these triples now. */
    Set<Triple> thing(Node thing, Set<Triple> before) {
        Set<Node> authorities = values(before, thing, Terms.KNOWN_FROM);
        boolean known = authorities.stream().anyMatch(authority -> !touched.contains(authority));
        boolean mentioned = isHeldElsewhere(Graphs.CATALOGUE, Att.mentions, thing);
        boolean wasKnown = !authorities.isEmpty();
        Set<Triple> after = new HashSet<>(proposals.about(thing));
        for (Triple triple : before) {
            boolean isType = triple.getPredicate().equals(Terms.TYPE);
            boolean isOld = triple.getPredicate().equals(Terms.KNOWN_FROM) && touched.contains(triple.getObject());
            // Of what an authority said that goes now, only the kind is what a report says of the thing as well.
            if (known ? !isOld : mentioned && (isType || !wasKnown)) {
                after.add(triple);
            }
        }
        if (!after.isEmpty()) {
            label(thing, before, after, known);
        }
        return after;
    }

    private void label(Node thing, Set<Triple> before, Set<Triple> after, boolean known) {
        Set<Node> byAuthority = new HashSet<>(proposals.authorityLabels(thing));
        if (known) {
            byAuthority.addAll(values(before, thing, Terms.LABEL));
        }
        Optional<Node> label = ThingLabels.least(byAuthority)
                .or(() -> ThingLabels.fromNames(data, thing))
                // Only the nameless come with a label of their report's, and no other report can speak of them.
                .or(() -> ThingLabels.least(values(proposals.about(thing), thing, Terms.LABEL)));
        after.removeIf(triple ->
                triple.getSubject().equals(thing) && triple.getPredicate().equals(Terms.LABEL));
        label.ifPresent(text -> after.add(Triple.create(thing, Terms.LABEL, text)));
    }

    private boolean isHeldElsewhere(Node graph, Node predicate, Node node) {
        Iterator<Quad> holders = data.find(graph, Node.ANY, predicate, node);
        try {
            return Iter.anyMatch(holders, holder -> !touched.contains(holder.getSubject()));
        } finally {
            Iter.close(holders);
        }
    }

    private static Set<Node> values(Set<Triple> triples, Node subject, Node predicate) {
        Set<Node> values = new HashSet<>();
        for (Triple triple : triples) {
            if (triple.getSubject().equals(subject) && triple.getPredicate().equals(predicate)) {
                values.add(triple.getObject());
            }
        }
        return values;
    }
}
