package org.attest.store;

import java.util.Iterator;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDocProducer;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.query.text.changes.TextQuadAction;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.attest.rdf.Att;
import org.attest.rdf.Graphs;

/**
 * Which quads have an entry in the text index: the labels of things, in the graph of things, and the names in accepted
 * testimonies, in the default graph. Each stands in its graph once, so it has one entry, though other graphs repeat it.
 */
final class TextEntries implements TextDocProducer, ChangeListener {

    private static final Set<Node> OF_THINGS = Set.of(Terms.LABEL, Terms.ALT_LABEL);

    private final TextIndex index;

    TextEntries(TextIndex index) {
        this.index = index;
    }

    /** The fields: {@code label} (searched unless told otherwise), {@code altLabel} and {@code name}. */
    static EntityDefinition fields() {
        EntityDefinition fields = new EntityDefinition("uri", "label", Terms.LABEL);
        fields.set("altLabel", Terms.ALT_LABEL);
        fields.set("name", Att.name);
        fields.setLangField("lang");
        // Without it, jena-text cannot delete an entry.
        fields.setUidField("uid");
        return fields;
    }

    /** Hands over every quad of the data that is to have an entry. */
    static void each(DatasetGraph data, Consumer<Quad> consumer) {
        for (Node predicate : OF_THINGS) {
            each(data.find(Graphs.THINGS, Node.ANY, predicate, Node.ANY), consumer);
        }
        each(data.find(Quad.defaultGraphIRI, Node.ANY, Att.name, Node.ANY), consumer);
    }

    private static void each(Iterator<Quad> quads, Consumer<Quad> consumer) {
        try {
            quads.forEachRemaining(quad -> {
                if (quad.getObject().isLiteral()) {
                    consumer.accept(quad);
                }
            });
        } finally {
            Iter.close(quads);
        }
    }

    /** The entry of a quad. The graph is left out: a label is looked for wherever a query is asked. */
    Entity entity(Quad quad) {
        return TextQueryFuncs.entityFromQuad(
                index.getDocDef(), null, quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public boolean watches(Node predicate) {
        return predicate.equals(Att.name) || OF_THINGS.contains(predicate);
    }

    @Override
    public void added(Quad quad) {
        if (hasEntry(quad)) {
            index.addEntity(entity(quad));
        }
    }

    @Override
    public void removed(Quad quad) {
        if (hasEntry(quad)) {
            index.deleteEntity(entity(quad));
        }
    }

    private static boolean hasEntry(Quad quad) {
        boolean ofThing = quad.getGraph().equals(Graphs.THINGS) && OF_THINGS.contains(quad.getPredicate());
        boolean name = quad.isDefaultGraph() && quad.getPredicate().equals(Att.name);
        return quad.getObject().isLiteral() && (ofThing || name);
    }

    /** What jena-text tells of writes that go through its own dataset. */
    @Override
    public void change(TextQuadAction action, Node g, Node s, Node p, Node o) {
        Quad quad = Quad.create(g == null ? Quad.defaultGraphIRI : g, s, p, o);
        if (action == TextQuadAction.ADD) {
            added(quad);
        } else if (action == TextQuadAction.DELETE) {
            removed(quad);
        }
    }

    @Override
    public void start() {}

    @Override
    public void finish() {}

    @Override
    public void reset() {}
}
