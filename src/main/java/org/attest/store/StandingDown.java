package org.attest.store;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.attest.rdf.Att;
import org.attest.rdf.Graphs;

/**
 * What becomes of the quads of a record that is no longer current: its accounts are only reported, and it is not accepted.
 */
final class StandingDown {

    private static final Node ACCEPTED_NO = org.attest.rdf.Literals.bool(false);

    private StandingDown() {}

    /**
     * The same record, superseded.
     *
     * @param quads all quads that belong to it alone
     * @param record its IRI, which is its graph
     * @param as the IRI it goes on under; the record's own where it is missing from a release
     */
    static Set<Quad> of(Set<Quad> quads, Node record, Node as) {
        Set<Node> accounts = quads.stream()
                .filter(quad -> quad.getPredicate().equals(Att.saidIn))
                .map(Quad::getSubject)
                .collect(Collectors.toSet());
        Set<Quad> superseded = new HashSet<>();
        for (Quad quad : quads) {
            if (quad.getGraph().equals(record)) {
                inGraph(quad, record, as, accounts, superseded);
            } else {
                superseded.add(inCatalogue(quad, record, as));
            }
        }
        return superseded;
    }

    private static void inGraph(Quad quad, Node record, Node as, Set<Node> accounts, Set<Quad> out) {
        Node subject = quad.getSubject();
        boolean isType = quad.getPredicate().equals(Terms.TYPE);
        if (!accounts.contains(subject)) {
            // A plain triple of a relation: only accepted testimonies say these.
            return;
        }
        if (isType && !quad.getObject().equals(Att.Reported)) {
            out.add(Quad.create(as, subject, Terms.TYPE, Att.Reported));
            out.add(Quad.create(as, subject, Att.wouldBe, quad.getObject()));
        } else {
            Node object = quad.getObject().equals(record) ? as : quad.getObject();
            out.add(Quad.create(as, subject, quad.getPredicate(), object));
        }
    }

    private static Quad inCatalogue(Quad quad, Node record, Node as) {
        Node object = quad.getObject();
        if (quad.getPredicate().equals(Att.accepted)) {
            object = ACCEPTED_NO;
        } else if (quad.getPredicate().equals(Att.status)) {
            object = Att.term("Superseded");
        }
        return Quad.create(
                Graphs.CATALOGUE,
                quad.getSubject().equals(record) ? as : quad.getSubject(),
                quad.getPredicate(),
                object);
    }
}
