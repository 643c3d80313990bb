package org.attest.store;

import java.util.Iterator;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.attest.rdf.Att;
import org.attest.rdf.Graphs;

/**
 * How much a database holds.
 *
 * @param sources documents, those only spoken of included
 * @param reports reports
 * @param authorities authorities
 * @param testimonies testimonies
 * @param acceptedTestimonies how many of these the accepted view takes
 * @param accounts accounts of the accepted view by class, superclasses included
 * @param reported accounts that only unaccepted testimonies give, by the class they would be of
 * @param occurrences what happened, according to the accepted view
 * @param supposedOccurrences what was planned, denied or supposed only
 * @param sharedOccurrences how many of both have more than one account, because these were judged to be the same
 * @param things things by class, superclasses included
 * @param quads quads of the named graphs, the aligned graph left out
 * @param triples triples of the default graph
 * @param aligned triples of the aligned graph; 0 where there is none
 */
public record Stats(
        long sources,
        long reports,
        long authorities,
        long testimonies,
        long acceptedTestimonies,
        SortedMap<String, Long> accounts,
        SortedMap<String, Long> reported,
        long occurrences,
        long supposedOccurrences,
        long sharedOccurrences,
        SortedMap<String, Long> things,
        long quads,
        long triples,
        long aligned) {

    /** Counts, within the caller's transaction. */
    static Stats of(DatasetGraph data) {
        long aligned = count(data.find(Graphs.ALIGNED, Node.ANY, Node.ANY, Node.ANY));
        return new Stats(
                instances(data, Graphs.CATALOGUE, Att.Source),
                instances(data, Graphs.CATALOGUE, Att.Report),
                instances(data, Graphs.CATALOGUE, Terms.AUTHORITY_CLASS),
                instances(data, Graphs.CATALOGUE, Att.Testimony),
                count(data.find(Graphs.CATALOGUE, Node.ANY, Att.accepted, Terms.TRUE)),
                accounts(data),
                reported(data),
                instances(data, Graphs.DERIVED, Att.Occurrence),
                instances(data, Graphs.DERIVED, Att.SupposedOccurrence),
                Occurrences.shared(data),
                classes(data.find(Graphs.THINGS, Node.ANY, Terms.TYPE, Node.ANY)),
                count(data.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY)) - aligned,
                count(data.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY)),
                aligned);
    }

    private static SortedMap<String, Long> accounts(DatasetGraph data) {
        SortedMap<String, Long> counts = new TreeMap<>();
        Iterator<Quad> accounts = data.find(Quad.defaultGraphIRI, Node.ANY, Terms.TYPE, Att.Account);
        Iter.forEach(
                accounts,
                account -> data.find(Quad.defaultGraphIRI, account.getSubject(), Terms.TYPE, Node.ANY)
                        .forEachRemaining(type -> counts.merge(type.getObject().toString(), 1L, Long::sum)));
        return counts;
    }

    // An account can be reported in several graphs, and accepted in another: it counts once, or not at all.
    private static SortedMap<String, Long> reported(DatasetGraph data) {
        return classes(Iter.filter(
                data.findNG(Node.ANY, Node.ANY, Att.wouldBe, Node.ANY),
                quad -> !data.contains(Quad.defaultGraphIRI, quad.getSubject(), Terms.TYPE, Att.Account)
                        && isOfItsFirstGraph(data, quad)));
    }

    /** Picks one of the quads that say the same, without remembering any. */
    private static boolean isOfItsFirstGraph(DatasetGraph data, Quad quad) {
        Iterator<Quad> same = data.findNG(Node.ANY, quad.getSubject(), quad.getPredicate(), quad.getObject());
        try {
            String graph = quad.getGraph().getURI();
            return Iter.allMatch(same, other -> other.getGraph().getURI().compareTo(graph) >= 0);
        } finally {
            Iter.close(same);
        }
    }

    private static SortedMap<String, Long> classes(Iterator<Quad> typings) {
        SortedMap<String, Long> counts = new TreeMap<>();
        Iter.forEach(typings, typing -> counts.merge(typing.getObject().toString(), 1L, Long::sum));
        return counts;
    }

    private static long instances(DatasetGraph data, Node graph, Node type) {
        return count(data.find(graph, Node.ANY, Terms.TYPE, type));
    }

    private static long count(Iterator<Quad> quads) {
        return Iter.count(quads);
    }
}
