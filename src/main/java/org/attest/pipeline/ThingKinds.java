package org.attest.pipeline;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.attest.model.EntityKind;
import org.attest.model.JudgedKey;
import org.attest.rdf.Att;
import org.attest.rdf.Graphs;
import org.attest.rdf.Ontology;
import org.attest.resolve.Identity;
import org.attest.store.GraphStore;
import org.jspecify.annotations.Nullable;

/** Of what kind single things of a database are. */
public final class ThingKinds {

    private static final Map<Node, EntityKind> KINDS =
            Arrays.stream(EntityKind.values()).collect(Collectors.toMap(Att::term, kind -> kind));
    /** The narrowest class tells the kind: a thing has all classes above its own, too. */
    private static final Comparator<EntityKind> NARROWEST = Comparator.comparingInt((EntityKind kind) ->
                    -Ontology.standard().withSuperclasses(Att.term(kind)).size())
            .thenComparing(kind -> kind);

    private final DatasetGraph data;
    private final String base;
    private final Identity identity;

    /**
     * Of a database.
     *
     * @param identity what is in force there
     */
    public ThingKinds(GraphStore store, Identity identity) {
        this(store.dataset(), store.settings().base(), identity);
    }

    /** Of things that graphs describe. */
    ThingKinds(DatasetGraph data, String base, Identity identity) {
        this.data = data;
        this.base = base;
        this.identity = identity;
    }

    /** The kind of a thing, by what the graph says of it, else by its key; empty where neither tells. */
    public Optional<EntityKind> of(String key) {
        Node thing = NodeFactory.createURI(JudgedKey.iri(key, base));
        return Txn.calculateRead(data, () -> told(thing)).or(() -> known(key));
    }

    private Optional<EntityKind> known(String key) {
        return Optional.ofNullable(
                identity.of(key.startsWith(JudgedKey.THING) ? key.substring(JudgedKey.THING.length()) : key)
                        .kind());
    }

    private Optional<EntityKind> told(Node thing) {
        return Stream.of(Graphs.THINGS, Graphs.PARTS, Graphs.GIVEN)
                .flatMap(graph -> data.stream(graph, thing, RDF.type.asNode(), Node.ANY))
                .flatMap(quad -> Stream.ofNullable(KINDS.get(quad.getObject())))
                .min(NARROWEST);
    }

    /** Of the kind of a thing as known so far and one of its classes, what tells more of its kind; null where neither does. */
    public static @Nullable EntityKind narrower(@Nullable EntityKind kind, Node type) {
        EntityKind next = KINDS.get(type);
        return next != null && (kind == null || NARROWEST.compare(next, kind) < 0) ? next : kind;
    }
}
