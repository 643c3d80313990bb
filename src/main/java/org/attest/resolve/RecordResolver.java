package org.attest.resolve;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attest.model.Authority.Point;
import org.attest.model.Dataset;
import org.attest.model.Entity;
import org.attest.model.EntityKind;
import org.attest.model.RecordThing;
import org.attest.model.Thing;
import org.attest.model.Thing.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what the things of a dataset's records are: what the dataset's own id says, else what kind, name and point
 * or container say. Authorities and likeness play no part, since labels of datasets are not unique; joining such a thing
 * with another is a matter of judgement.
 *
 * <p>Not safe for use by several threads.
 */
public final class RecordResolver {

    private static final int LIMIT = 50_000;

    // Names come again and again, and their normal forms cost more than all else here.
    private final Map<String, String> normalForms = new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > LIMIT;
        }
    };

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
            resolved.put(
                    thing.id(),
                    new Thing(Scope.SHARED, key(thing, resolved), thing.entity().kind(), false));
        }
        return resolved;
    }

    /** Who publishes a dataset. */
    public Thing publisher(Dataset dataset) {
        String key = EntityKind.ORGANISATION.slug() + "/" + normalForm(dataset.publisher());
        return new Thing(Scope.SHARED, key, EntityKind.ORGANISATION, false);
    }

    private String key(RecordThing thing, Map<String, Thing> resolved) {
        Entity entity = thing.entity();
        if (thing.key() != null && !thing.key().endsWith("/")) {
            return thing.key();
        }
        if (entity.name() == null) {
            throw new IllegalArgumentException("a thing of a record needs a key or a name: " + entity.id());
        }
        if (thing.key() != null) {
            return thing.key() + normalForm(entity.name());
        }
        String key = entity.kind().slug() + "/" + normalForm(entity.name());
        if (thing.point() != null) {
            return key + "/at/" + text(thing.point());
        }
        String container = entity.within() != null ? entity.within() : entity.partOf();
        return container == null
                ? key
                : key + "/in/" + container(container, resolved).replace('/', '.');
    }

    private static String container(String id, Map<String, Thing> resolved) {
        @Nullable Thing container = resolved.get(id);
        if (container == null) {
            throw new IllegalArgumentException("a container comes first: " + id);
        }
        return container.key();
    }

    private String normalForm(String name) {
        return normalForms.computeIfAbsent(name, NormalForm::of);
    }

    private static String text(Point point) {
        return plain(point.lat()) + "," + plain(point.lon());
    }

    private static String plain(double degrees) {
        return java.math.BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString();
    }
}
