package org.attest.rdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.attest.problem.Where;

/**
 * All quads that one input gives: a report, an authority, a list of judgements.
 *
 * <p>They lie in the graphs of the testimonies, their evidence, the catalogue and the things. What depends on other
 * inputs too (labels of things that no authority has, occurrences, the default graph) is not here: the store derives it.
 *
 * @param kind what the input is
 * @param key the report's id, or the name of the authority or list
 * @param subject IRI of the report, the authority or the list
 * @param contentHash SHA-256 of the input as archived, 64 hex digits
 * @param quads the quads, without repetition, in the order of the input
 * @param origins for each account, the place of its first fact in the input; for the report, its testimonies, sources and
 *     things, the place where they are declared; for judgements their lines
 */
public record GraphBatch(
        Kind kind, String key, Node subject, String contentHash, List<Quad> quads, Map<Node, Where> origins) {

    /** What an input is. */
    public enum Kind {
        /** One extractor's report of one document. */
        REPORT,
        /** A list of known things. */
        AUTHORITY,
        /** A list of judgements. */
        JUDGEMENTS,
        /** One record of a dataset. */
        RECORD,
        /** A dataset and one release of it, as the catalogue describes them. */
        RELEASE
    }

    /** Copies the collections and drops repeated quads. */
    public GraphBatch {
        quads = distinct(quads);
        origins = Map.copyOf(origins);
    }

    private static List<Quad> distinct(List<Quad> quads) {
        Set<Quad> heard = HashSet.newHashSet(quads.size());
        List<Quad> distinct = new ArrayList<>(quads.size());
        for (Quad quad : quads) {
            if (heard.add(quad)) {
                distinct.add(quad);
            }
        }
        return Collections.unmodifiableList(distinct);
    }

    /**
     * Whether a graph holds what describes the batch, and no testimony: the graphs that all inputs share and, where the
     * subject is no testimony itself, its own.
     */
    public boolean describedIn(Node graph) {
        return graph.equals(Graphs.CATALOGUE)
                || graph.equals(Graphs.THINGS)
                || graph.equals(Graphs.DERIVED)
                || (kind != Kind.RECORD && graph.equals(subject));
    }

    /**
     * Whether a node that the batch mentions and does not describe may be described elsewhere: shared things, and of a
     * record also the dataset and the release that it is of.
     */
    public boolean mayBeDescribedElsewhere(Node node) {
        return node.isURI() && (kind == Kind.RECORD || node.getURI().startsWith(Iris.THINGS));
    }

    /** The same batch with other quads. */
    public GraphBatch withQuads(List<Quad> others) {
        return new GraphBatch(kind, key, subject, contentHash, others, origins);
    }
}
