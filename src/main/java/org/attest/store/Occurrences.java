package org.attest.store;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.attest.rdf.Att;
import org.attest.rdf.Graphs;
import org.attest.rdf.OccurrenceIri;

/**
 * Keeps what happened in step with the accounts of it: each stored event account has one occurrence, its own or, where it
 * is united with others, that of its class.
 *
 * <p>The rule (contract, "Derived"): an account that an accepted testimony gives has {@code att:occurrence}, any other
 * {@code att:supposedOccurrence}; an occurrence is an {@code att:Occurrence} if one account has it so, else an
 * {@code att:SupposedOccurrence}. So all of it is a function of the stored accounts and of the quads
 * {@code occurrence att:unites account}, and the order in which these came cannot matter. An account's link depends on
 * that account alone, and the kind of an occurrence on the links to it: a few look-ups for each account that a
 * transaction touches, and none for the others of its class.
 *
 * <p>Sees what is written in a transaction, and writes at its end. Does not decide what is united. Earlier revisions of
 * records count for nothing: their accounts go by what the record says now.
 */
final class Occurrences {

    private final DatasetGraph data;
    private final Set<Node> accounts = new LinkedHashSet<>();
    private final Set<Node> testimonies = new LinkedHashSet<>();

    Occurrences(DatasetGraph data) {
        this.data = data;
    }

    /**
     * What the rule gives for the accounts of one testimony that no other gives and that is united with nothing, as all are
     * in a storage that is built from nothing.
     */
    static void apart(List<Quad> testimony, boolean accepted, Consumer<Quad> derived) {
        Node link = accepted ? Att.occurrence : Att.supposedOccurrence;
        Node kind = accepted ? Att.Occurrence : Att.SupposedOccurrence;
        for (Quad quad : testimony) {
            if (quad.getPredicate().equals(Att.saidIn)) {
                OccurrenceIri.of(quad.getSubject()).ifPresent(occurrence -> {
                    derived.accept(Quad.create(Graphs.DERIVED, quad.getSubject(), link, occurrence));
                    derived.accept(Quad.create(Graphs.DERIVED, occurrence, Terms.TYPE, kind));
                });
            }
        }
    }

    /** How many occurrences have more than one account. Reads what is united, and nothing else. */
    static long shared(DatasetGraph data) {
        Set<Node> classes = new HashSet<>();
        Iter.forEach(data.find(Graphs.DERIVED, Node.ANY, Att.unites, Node.ANY), quad -> classes.add(quad.getSubject()));
        return classes.stream()
                .filter(occurrence -> Stream.of(Att.occurrence, Att.supposedOccurrence)
                                .mapToInt(link -> Quads.subjects(data, Graphs.DERIVED, link, occurrence)
                                        .size())
                                .sum()
                        > 1)
                .count();
    }

    /** Takes note of a quad that was added or removed: of the accounts whose occurrence may be another now. */
    void watch(Quad quad) {
        Node predicate = quad.getPredicate();
        if (predicate.equals(Att.saidIn)) {
            accounts.add(quad.getSubject());
        } else if (predicate.equals(Att.accepted)) {
            testimonies.add(quad.getSubject());
        } else if (predicate.equals(Att.unites)) {
            accounts.add(quad.getObject());
        }
    }

    /** Writes what differs from the rule, and forgets what was seen. To be called when all else is written. */
    void settle(QuadSink sink) {
        for (Node testimony : testimonies) {
            accounts.addAll(said(testimony));
        }
        Set<Node> occurrences = new LinkedHashSet<>();
        AcceptedGraphs accepted = new AcceptedGraphs(data);
        boolean anyUnited = data.contains(Graphs.DERIVED, Node.ANY, Att.unites, Node.ANY);
        for (Node account : accounts) {
            OccurrenceIri.of(account)
                    .map(own -> anyUnited ? ofClass(account).orElse(own) : own)
                    .ifPresent(occurrence -> occurrences.addAll(link(account, occurrence, accepted, sink)));
        }
        for (Node occurrence : occurrences) {
            sink.change(Graphs.DERIVED, kinds(occurrence), kind(occurrence));
        }
        accounts.clear();
        testimonies.clear();
    }

    private Set<Node> said(Node testimony) {
        return new HashSet<>(Quads.list(data, testimony, Node.ANY, Att.saidIn, Node.ANY).stream()
                .map(Quad::getSubject)
                .toList());
    }

    /** The occurrence of its class; of several, which a contradiction would be, the least. */
    private Optional<Node> ofClass(Node account) {
        return Quads.subjects(data, Graphs.DERIVED, Att.unites, account).stream()
                .min((one, other) -> one.getURI().compareTo(other.getURI()));
    }

    /** Links an account to its occurrence, and gives the occurrences that it had or has. */
    private Set<Node> link(Node account, Node occurrence, AcceptedGraphs accepted, QuadSink sink) {
        Set<Triple> before = links(account);
        Set<Triple> after = property(account, accepted)
                .map(property -> Set.of(Triple.create(account, property, occurrence)))
                .orElse(Set.of());
        sink.change(Graphs.DERIVED, before, after);
        Set<Node> concerned = new LinkedHashSet<>();
        before.forEach(link -> concerned.add(link.getObject()));
        after.forEach(link -> concerned.add(link.getObject()));
        return concerned;
    }

    private Set<Triple> links(Node account) {
        Set<Triple> links = new HashSet<>();
        for (Quad quad : Quads.list(data, Graphs.DERIVED, account, Node.ANY, Node.ANY)) {
            if (quad.getPredicate().equals(Att.occurrence)
                    || quad.getPredicate().equals(Att.supposedOccurrence)) {
                links.add(quad.asTriple());
            }
        }
        return links;
    }

    /** How an account is tied to its occurrence; empty where no testimony gives it. */
    private Optional<Node> property(Node account, AcceptedGraphs accepted) {
        boolean supposed = false;
        for (Quad said : Iter.toList(data.findNG(Node.ANY, account, Att.saidIn, Node.ANY))) {
            if (accepted.contains(said.getGraph())) {
                return Optional.of(Att.occurrence);
            }
            supposed |= !isRevision(said.getGraph());
        }
        return supposed ? Optional.of(Att.supposedOccurrence) : Optional.empty();
    }

    private boolean isRevision(Node testimony) {
        return data.contains(Graphs.CATALOGUE, testimony, Att.revisionOf, Node.ANY);
    }

    private Set<Triple> kinds(Node occurrence) {
        Set<Triple> kinds = new HashSet<>();
        for (Node kind : List.of(Att.Occurrence, Att.SupposedOccurrence)) {
            if (data.contains(Graphs.DERIVED, occurrence, Terms.TYPE, kind)) {
                kinds.add(Triple.create(occurrence, Terms.TYPE, kind));
            }
        }
        return kinds;
    }

    private Set<Triple> kind(Node occurrence) {
        if (data.contains(Graphs.DERIVED, Node.ANY, Att.occurrence, occurrence)) {
            return Set.of(Triple.create(occurrence, Terms.TYPE, Att.Occurrence));
        }
        return data.contains(Graphs.DERIVED, Node.ANY, Att.supposedOccurrence, occurrence)
                ? Set.of(Triple.create(occurrence, Terms.TYPE, Att.SupposedOccurrence))
                : Set.of();
    }
}
