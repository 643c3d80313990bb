package org.attest.pipeline.names;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.attest.model.EntityKind;
import org.attest.model.EntityKind.Family;
import org.attest.model.JudgedKey;
import org.attest.rdf.Graphs;
import org.attest.resolve.Identity;
import org.attest.store.GraphStore;

/** Of what kind single things of a database are, and whether things of two kinds can be one at all. */
public final class ThingKinds {

    private final DatasetGraph data;
    private final String base;
    private final Identity identity;

    /**
     * Of a database.
     *
     * @param identity what is in force there
     */
    public ThingKinds(GraphStore store, Identity identity) {
        this.data = store.dataset();
        this.base = store.settings().base();
        this.identity = identity;
    }

    /** The kind of a thing, by what the graph says of it, else by its key; empty where neither tells. */
    public Optional<EntityKind> of(String key) {
        Node thing = NodeFactory.createURI(JudgedKey.iri(key, base));
        ThingDraft draft = new ThingDraft();
        Txn.executeRead(
                data,
                () -> Stream.of(Graphs.THINGS, Graphs.PARTS, Graphs.GIVEN)
                        .forEach(graph -> StoredSubjects.each(
                                data.find(graph, thing, Node.ANY, Node.ANY),
                                quad -> draft.add(quad.getPredicate(), quad.getObject()))));
        return draft.kind()
                .or(() -> Optional.ofNullable(
                        identity.of(key.startsWith(JudgedKey.THING) ? key.substring(JudgedKey.THING.length()) : key)
                                .kind()));
    }

    /**
     * Whether people may say that things of these kinds are one: a quarter may be a village to somebody else, but no place is a
     * person. Far wider than what is proposed.
     */
    public static boolean mayBeOne(EntityKind a, EntityKind b) {
        boolean person = a.family() == Family.PERSON || b.family() == Family.PERSON;
        boolean someone = a == EntityKind.ACTOR || b == EntityKind.ACTOR;
        return a.isPlace() == b.isPlace()
                && a.isActor() == b.isActor()
                && (a.isPlace() || a.isActor() || a.family() == b.family())
                && (!person || someone || a.family() == b.family());
    }
}
