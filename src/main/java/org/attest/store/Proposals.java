package org.attest.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.attest.rdf.GraphBatch;
import org.attest.rdf.Graphs;

/**
 * The batches of a change: what each owns, and what all of them together say of nodes that inputs share.
 *
 * <p>Refuses a batch with quads that could not be found again when it is to be taken out: such quads would stay for ever.
 */
final class Proposals {

    private final Map<Node, Set<Triple>> shared = new HashMap<>();
    private final Map<Node, Set<Node>> authorityLabels = new HashMap<>();

    /** Lays out a batch, and remembers what it says of shared nodes. */
    Input take(GraphBatch batch) {
        DatasetGraph view = DatasetGraphFactory.createGeneral();
        batch.quads().stream().map(Terms::asStored).forEach(view::add);
        Input input = InputReader.read(view, batch.subject());
        if (input.isAbsent()) {
            throw new IllegalArgumentException("a batch whose catalogue says nothing of " + batch.subject());
        }
        int counted = input.owned().size();
        for (Node node : input.nodes()) {
            counted += propose(node, Quads.list(view, Graphs.CATALOGUE, node, Node.ANY, Node.ANY));
        }
        for (Node thing : input.things()) {
            counted += propose(thing, ThingReader.read(view, thing));
            if (batch.kind() == GraphBatch.Kind.AUTHORITY) {
                authorityLabels
                        .computeIfAbsent(thing, t -> new HashSet<>())
                        .addAll(Quads.objects(view, Graphs.THINGS, thing, Terms.LABEL));
            }
        }
        if (counted != view.stream().count()) {
            throw new IllegalArgumentException("a batch with quads that cannot be found again: " + stray(batch, input));
        }
        return input;
    }

    private int propose(Node node, List<Quad> quads) {
        Set<Triple> triples = shared.computeIfAbsent(node, n -> new HashSet<>());
        quads.forEach(quad -> triples.add(quad.asTriple()));
        return quads.size();
    }

    private Quad stray(GraphBatch batch, Input input) {
        return batch.quads().stream()
                .map(Terms::asStored)
                .filter(quad -> !input.owned().contains(quad))
                .filter(quad -> shared.values().stream().noneMatch(triples -> triples.contains(quad.asTriple())))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("quads that two nodes share in " + batch.subject()));
    }

    /** What the batches say of a shared node; empty when nothing. */
    Set<Triple> about(Node node) {
        return shared.getOrDefault(node, Set.of());
    }

    /** The labels that authorities among the batches give a thing. */
    Set<Node> authorityLabels(Node thing) {
        return authorityLabels.getOrDefault(thing, Set.of());
    }
}
