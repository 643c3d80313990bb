package org.attest.resolve;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attest.model.Dataset;
import org.attest.model.Entity;
import org.attest.model.EntityKind;
import org.attest.model.RecordThing;
import org.attest.model.Thing;
import org.attest.model.Thing.Scope;
import org.attest.resolve.Identity.Identified;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what the things of a dataset's records are: each has a key of its own, made of the dataset's own id, else of
 * kind, name and point or container; what that stands for, {@link Identity} says. What has an id in the dataset is never
 * found by its name, since labels of datasets are not unique.
 *
 * <p>Not safe for use by several threads.
 */
public final class RecordResolver {

    private static final int LIMIT = 50_000;

    private record Written(EntityKind kind, String name) {}

    private final Identity identity;

    // Names come again and again, and their normal forms cost more than all else here.
    private final Map<Written, OwnKey.Named> forms = new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Written, OwnKey.Named> eldest) {
            return size() > LIMIT;
        }
    };

    /** A resolver by this identity. */
    public RecordResolver(Identity identity) {
        this.identity = identity;
    }

    /**
     * Resolves the things of a record.
     *
     * @param things things that lie within or belong to one another, in an order in which containers come first
     * @return what each is, by local id
     * @throws IllegalArgumentException if a thing comes before what it lies in, or has neither key nor name
     */
    public Map<String, Thing> resolve(List<RecordThing> things) {
        Map<String, Thing> resolved = HashMap.newHashMap(things.size());
        for (RecordThing thing : things) {
            resolved.put(thing.id(), thing(own(thing, resolved), thing.entity().kind()));
        }
        return resolved;
    }

    /** Who publishes a dataset. */
    public Thing publisher(Dataset dataset) {
        EntityKind kind = Dataset.PUBLISHER;
        return thing(named(kind, dataset.publisher()).at(null, null).text(), kind);
    }

    private Thing thing(String own, EntityKind said) {
        Identified found = identity.of(own);
        EntityKind kind = found.known() && found.kind() != null ? found.kind() : said;
        return new Thing(Scope.SHARED, found.key(), kind, found.known(), own, found.rule());
    }

    private String own(RecordThing thing, Map<String, Thing> resolved) {
        Entity entity = thing.entity();
        if (thing.key() != null && !thing.key().endsWith("/")) {
            return thing.key();
        }
        if (entity.name() == null) {
            throw new IllegalArgumentException("a thing of a record needs a key or a name: " + entity.id());
        }
        if (thing.key() != null) {
            return thing.key() + NormalForm.of(entity.name());
        }
        String container = entity.within() != null ? entity.within() : entity.partOf();
        return named(entity.kind(), entity.name())
                .at(container == null ? null : container(container, resolved), thing.point())
                .text();
    }

    private static String container(String id, Map<String, Thing> resolved) {
        @Nullable Thing container = resolved.get(id);
        if (container == null) {
            throw new IllegalArgumentException("a container comes first: " + id);
        }
        return container.own();
    }

    private OwnKey.Named named(EntityKind kind, String name) {
        return forms.computeIfAbsent(new Written(kind, name), written -> OwnKey.Named.of(kind, name));
    }
}
