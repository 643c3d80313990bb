package org.attest.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.attest.model.EventDecl;
import org.attest.model.Ref;
import org.attest.rdf.Iris;
import org.jspecify.annotations.Nullable;

/** What the local ids of one input mean, as nodes. References are taken as checked: a dangling one is an exception. */
abstract class Scope {

    private final Iris iris;
    private final Map<String, Node> things = new HashMap<>();
    private final Map<String, Node> sources = new HashMap<>();
    private final Map<String, EventDecl> events = new HashMap<>();

    Scope(Iris iris) {
        this.iris = iris;
    }

    final void isThing(String id, Node thing) {
        things.put(id, thing);
    }

    final void isSource(String id, Node source) {
        sources.put(id, source);
    }

    final void isEvent(EventDecl event) {
        events.put(event.id(), event);
    }

    final Iris iris() {
        return iris;
    }

    /** The document or dataset that speaks. */
    abstract Node source();

    /** The language it is in (BCP 47); null where that is not known. */
    abstract @Nullable String language();

    /** An account of this input. */
    abstract Node account(String kind, String id);

    /** An account of this or another input. */
    abstract Node referred(String kind, Ref ref);

    /** What the input is called in complaints. */
    abstract String name();

    /** A document that is spoken of; null for null. */
    final @Nullable Node source(@Nullable String id) {
        return id == null ? null : known(sources.get(id), "source", id);
    }

    /** An entity; null for null. */
    final @Nullable Node thing(@Nullable String id) {
        return id == null ? null : known(things.get(id), "entity", id);
    }

    /** Entities, in their order. */
    final List<Node> things(List<String> ids) {
        return ids.stream().map(id -> known(things.get(id), "entity", id)).toList();
    }

    /** The declaration of an event. */
    final EventDecl event(String id) {
        return known(events.get(id), "event", id);
    }

    /** An account of this or another input; null for null. */
    final @Nullable Node account(String kind, @Nullable Ref ref) {
        return ref == null ? null : referred(kind, ref);
    }

    private <T> T known(@Nullable T found, String what, String id) {
        if (found == null) {
            throw new IllegalArgumentException("no " + what + " " + id + " in " + name());
        }
        return found;
    }
}
