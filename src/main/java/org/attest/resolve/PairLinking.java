package org.attest.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.attest.model.Entity;
import org.attest.model.EntityKind;
import org.attest.model.LabelledPair;
import org.attest.model.Thing;
import org.attest.model.Thing.Scope;
import org.attest.resolve.names.NameForm;
import org.jspecify.annotations.Nullable;

/**
 * Whether the two names of a labelled pair become one thing, by the very way that names of reports take: each stands in a report of its own, as an entity of its
 * kind that lies in, or belongs to, an entity of the container's name.
 *
 * <p>What only its report can mean (a person with one word for a name whom no authority knows) is one with nothing. Knows
 * nothing of likeness.
 */
public final class PairLinking implements Predicate<LabelledPair> {

    private static final String IT = "it";
    private static final String CONTAINER = "container";

    private final Identity identity;
    private final Resolver resolver;

    /** By this identity; {@link Identity#none()} for names alone. */
    public PairLinking(Identity identity) {
        this.identity = identity;
        this.resolver = new Resolver(identity);
    }

    /** Whether the two are one thing. */
    @Override
    public boolean test(LabelledPair pair) {
        Thing a = a(pair);
        Thing b = b(pair);
        return a.scope() == Scope.SHARED && b.scope() == Scope.SHARED && a.key().equals(b.key());
    }

    /** What the first name of a pair is. */
    public Thing a(LabelledPair pair) {
        return placed(pair, true).it();
    }

    /** What the second name of a pair is. */
    public Thing b(LabelledPair pair) {
        return placed(pair, false).it();
    }

    /**
     * A name of a pair and the container it stands with, as things.
     *
     * @param it what the name is
     * @param container what the container's name is; null where none is given
     */
    record Placed(Thing it, @Nullable Thing container) {}

    /** The first, or else the second name of a pair with its container. */
    Placed placed(LabelledPair pair, boolean first) {
        Map<String, Thing> things = first
                ? things(pair, "a", pair.nameA(), pair.withinA())
                : things(pair, "b", pair.nameB(), pair.withinB());
        return new Placed(Objects.requireNonNull(things.get(IT)), things.get(CONTAINER));
    }

    private Map<String, Thing> things(LabelledPair pair, String report, String name, String within) {
        List<Entity> entities = new ArrayList<>();
        boolean place = pair.kind().isPlace() || isKnownPlaceOnly(within);
        if (!within.isEmpty()) {
            EntityKind kind = place ? around(pair.kind()) : body(pair.kind(), within);
            entities.add(entity(CONTAINER, kind, within, null, null, pair));
        }
        String container = within.isEmpty() ? null : CONTAINER;
        entities.add(entity(IT, pair.kind(), name, place ? null : container, place ? container : null, pair));
        return resolver.resolve(report, entities, problem -> {});
    }

    /** In what a place lies, as extractors of reports say it with the kind: a settlement in a region, a quarter in some place. */
    private static EntityKind around(EntityKind kind) {
        return switch (kind.family()) {
            case SETTLEMENT, REGION -> EntityKind.REGION;
            case QUARTER, SITE, FEATURE, PLACE -> EntityKind.PLACE;
            case PERSON, ORGANISATION, UNIT, PEOPLE, EQUIPMENT, EXPRESSION -> EntityKind.PLACE;
        };
    }

    /** To what an actor belongs: a unit where authorities know one, or where a unit's belongs to what is called like one. */
    private EntityKind body(EntityKind kind, String within) {
        boolean known = isKnown(EntityKind.UNIT, within) && !isKnown(EntityKind.ORGANISATION, within);
        boolean called = kind == EntityKind.UNIT
                && !NameForm.of(EntityKind.UNIT, within).marks().isEmpty()
                && !isKnown(EntityKind.ORGANISATION, within);
        return known || called ? EntityKind.UNIT : EntityKind.ORGANISATION;
    }

    /** Of what is no place: whether authorities know a place by that name, and no organisation. */
    private boolean isKnownPlaceOnly(String name) {
        return !name.isEmpty() && !isKnown(EntityKind.ORGANISATION, name) && isKnown(EntityKind.PLACE, name);
    }

    private boolean isKnown(EntityKind kind, String name) {
        return identity.of(OwnKey.Named.of(kind, name).at(null, null).text()).known();
    }

    private static Entity entity(
            String id,
            EntityKind kind,
            String name,
            @Nullable String partOf,
            @Nullable String within,
            LabelledPair pair) {
        return new Entity(id, kind, name, null, partOf, within, null, null, pair.where());
    }
}
