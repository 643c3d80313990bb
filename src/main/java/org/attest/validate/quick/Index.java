package org.attest.validate.quick;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.attest.rdf.GraphBatch;
import org.attest.rdf.Graphs;
import org.jspecify.annotations.Nullable;

/**
 * A batch by part and subject, for the predicates that shapes look at: the same graphs that the engine is shown.
 *
 * <p>Not for every batch: one with other terms than IRIs and literals, or with a class hierarchy of its own, has none.
 */
final class Index {

    private final GraphBatch batch;
    private final Predicates predicates;
    private final Function<Node, Set<Node>> typesOfKnown;
    private final Part description = new Part(false);
    private final List<Part> testimonies = new ArrayList<>();
    private final Map<Node, Part> byGraph = new HashMap<>();
    private final Map<Node, Part> byOwner = new HashMap<>();
    private @Nullable Set<Node> sharedObjects;

    private Index(GraphBatch batch, Predicates predicates, Function<Node, Set<Node>> typesOfKnown) {
        this.batch = batch;
        this.predicates = predicates;
        this.typesOfKnown = typesOfKnown;
    }

    /** The index of a batch; null where it has what an index cannot hold. */
    static @Nullable Index of(GraphBatch batch, Predicates predicates, Function<Node, Set<Node>> typesOfKnown) {
        Index index = new Index(batch, predicates, typesOfKnown);
        return index.addAll() ? index : null;
    }

    /** Catalogue, things and what was left out. */
    Part description() {
        return description;
    }

    /** The testimonies. */
    List<Part> testimonies() {
        return testimonies;
    }

    /**
     * The classes that a thing has from elsewhere: none for one that the batch describes, or that is no value of anything.
     *
     * @param isValue whether it is known to be a value
     */
    Set<Node> typesFromElsewhere(Node node, boolean isValue) {
        if (!batch.mayBeDescribedElsewhere(node)) {
            return Set.of();
        }
        Entry described = description.find(node);
        if (described != null && described.has(Predicates.TYPE)) {
            return Set.of();
        }
        return isValue || sharedObjects().contains(node) ? typesOfKnown.apply(node) : Set.of();
    }

    // Quads come in runs of one graph and one subject, mostly the same objects.
    private boolean addAll() {
        Node graph = Graphs.CATALOGUE;
        Part part = description;
        Entry entry = null;
        for (Quad quad : batch.quads()) {
            if (!quad.getGraph().equals(graph)) {
                graph = quad.getGraph();
                part = part(graph);
                entry = null;
            }
            Node subject = quad.getSubject();
            if (entry == null || !subject.equals(entry.subject())) {
                if (!subject.isURI()) {
                    return false;
                }
                entry = part.of(subject);
            }
            if (!add(part, entry, quad.getPredicate(), quad.getObject())) {
                return false;
            }
        }
        return true;
    }

    private boolean add(Part part, Entry entry, Node predicate, Node value) {
        if (!value.isURI() && !value.isLiteral()) {
            return false;
        }
        int number = predicates.find(predicate);
        if (number >= 0) {
            part.add(entry, number, value);
        }
        return number != Predicates.SUBCLASS;
    }

    private Part part(Node graph) {
        Part part = byGraph.get(graph);
        if (part == null) {
            part = partOfOwner(Owner.of(graph));
            byGraph.put(graph, part);
        }
        return part;
    }

    private Part partOfOwner(Node owner) {
        if (batch.describedIn(owner)) {
            return description;
        }
        return byOwner.computeIfAbsent(owner, node -> {
            Part testimony = new Part(true);
            testimonies.add(testimony);
            return testimony;
        });
    }

    private Set<Node> sharedObjects() {
        if (sharedObjects == null) {
            sharedObjects = new HashSet<>();
            for (Quad quad : batch.quads()) {
                if (batch.mayBeDescribedElsewhere(quad.getObject())) {
                    sharedObjects.add(quad.getObject());
                }
            }
        }
        return sharedObjects;
    }
}
