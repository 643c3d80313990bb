package org.attest.store;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.attest.rdf.Att;
import org.attest.rdf.Graphs;

/**
 * What happened, as far as one report goes: each event account has one occurrence.
 *
 * <p>The rule (contract, "Derived"): an account of an accepted testimony has {@code att:occurrence}, any other
 * {@code att:supposedOccurrence}. Accounts of several reports are not joined here; that takes judgements.
 */
final class Occurrences {

    private static final String REPORT = "report/";

    private Occurrences() {}

    /** What the rule gives for a report that is not stored yet. */
    static Set<Quad> derive(Input input) {
        Set<Quad> derived = new HashSet<>();
        Set<Node> affirmed = accounts(input, true);
        for (Node account : accounts(input, false)) {
            boolean happened = affirmed.contains(account);
            Node occurrence = occurrenceOf(input.subject().getURI(), account.getURI());
            Node link = happened ? Att.occurrence : Att.supposedOccurrence;
            Node kind = happened ? Att.Occurrence : Att.SupposedOccurrence;
            derived.add(Quad.create(Graphs.DERIVED, account, link, occurrence));
            derived.add(Quad.create(Graphs.DERIVED, occurrence, Terms.TYPE, kind));
        }
        return derived;
    }

    /** What is stored as derived from a report. */
    static Set<Quad> stored(DatasetGraph data, Input input) {
        Set<Quad> derived = new HashSet<>();
        for (Node account : accounts(input, false)) {
            for (Quad link : Quads.list(data, Graphs.DERIVED, account, Node.ANY, Node.ANY)) {
                derived.add(link);
                derived.addAll(Quads.list(data, Graphs.DERIVED, link.getObject(), Node.ANY, Node.ANY));
            }
        }
        return derived;
    }

    private static Set<Node> accounts(Input input, boolean acceptedOnly) {
        String prefix = input.subject().getURI() + "/event/";
        Set<Node> accounts = new HashSet<>();
        for (Quad quad : input.owned()) {
            if (quad.getPredicate().equals(Terms.TYPE)
                    && quad.getSubject().isURI()
                    && quad.getSubject().getURI().startsWith(prefix)
                    && (!acceptedOnly || input.accepted().contains(quad.getGraph()))) {
                accounts.add(quad.getSubject());
            }
        }
        return accounts;
    }

    private static Node occurrenceOf(String report, String account) {
        int cut = report.lastIndexOf(REPORT);
        String base = report.substring(0, cut);
        String id = report.substring(cut + REPORT.length());
        String event = account.substring(account.lastIndexOf('/') + 1);
        return Terms.iri(base + "occurrence/" + id + "/" + event);
    }
}
