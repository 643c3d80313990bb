package org.attest.resolve;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attest.model.Authority.Known;
import org.attest.model.Authority.Point;
import org.attest.model.EntityKind;
import org.attest.resolve.names.NameForm;

/** Whether where something lies, or what it belongs to, speaks against its being a thing that authorities have. */
final class Compatibility {

    private final Authorities authorities;
    private final Identity identity;

    Compatibility(Authorities authorities, Identity identity) {
        this.authorities = authorities;
        this.identity = identity;
    }

    /** How a place fits. */
    enum Fit {
        /** It speaks against it, or what would be needed to tell is not known. */
        APART,
        /** It does not speak against it. */
        POSSIBLE,
        /** It speaks for it: the authority has it in or with the very same. */
        DIRECT
    }

    /** How the place of a name fits the members of a class that authorities have. */
    Fit of(OwnKey own, SortedSet<String> known) {
        Point point = own.point();
        if (point != null) {
            return near(own.kind(), point, known);
        }
        if (own.container() == null) {
            boolean anywhere = own.kind().family() == EntityKind.Family.QUARTER && !tellsItsCity(own, known);
            return anywhere ? Fit.APART : Fit.POSSIBLE;
        }
        return in(own, own.container(), known);
    }

    /** Whether the name of a quarter has that of the city in it, {@code New Mosul}: others may be of any city. */
    private boolean tellsItsCity(OwnKey own, SortedSet<String> known) {
        return known.stream()
                .flatMap(id -> authorities.byId(id).stream())
                .flatMap(entry -> Optional.ofNullable(entry.within()).flatMap(authorities::byId).stream())
                .anyMatch(city -> own.normal()
                        .contains(NameForm.of(city.kind(), city.label()).normal()));
    }

    private Fit near(EntityKind kind, Point point, SortedSet<String> known) {
        boolean near = known.stream()
                .map(authorities::byId)
                .flatMap(Optional::stream)
                .map(Known::point)
                .anyMatch(other -> other != null && Distance.km(point, other) <= Distance.reach(kind));
        return near ? Fit.DIRECT : Fit.APART;
    }

    /** The nearest of what it lies in that an authority has decides; where there is none, only a thing without such a place fits. */
    private Fit in(OwnKey own, String container, SortedSet<String> known) {
        Optional<String> nearest = nearestKnown(container);
        boolean place = nearest.flatMap(authorities::byId)
                .map(Known::kind)
                .or(() -> OwnKey.parse(container).map(OwnKey::kind))
                .map(EntityKind::isPlace)
                .orElse(false);
        Set<String> directly = new HashSet<>();
        for (String id : known) {
            authorities.byId(id).ifPresent(entry -> {
                Optional.ofNullable(entry.within()).ifPresent(directly::add);
                Optional.ofNullable(place ? null : entry.partOf()).ifPresent(directly::add);
            });
        }
        if (directly.isEmpty()) {
            return possible(own, known);
        }
        if (nearest.isEmpty()) {
            return Fit.APART;
        }
        Set<String> there = withLand(nearest.get());
        if (nearest.get().equals(identity.of(container).key()) && meet(directly, there)) {
            return Fit.DIRECT;
        }
        if (isIn(directly, there)) {
            return Fit.POSSIBLE;
        }
        return isIn(there, directly) || isPersonOf(own, there, directly) ? possible(own, known) : Fit.APART;
    }

    /** Whether it is somebody of several names, whom one source may take for a body's and another for another's, unless these are of two countries. */
    private boolean isPersonOf(OwnKey own, Set<String> there, Set<String> directly) {
        if (own.kind().family() != EntityKind.Family.PERSON || own.normal().indexOf('-') < 0) {
            return false;
        }
        Set<String> one = authorities.shortNames().countries(there);
        Set<String> other = authorities.shortNames().countries(directly);
        return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
    }

    /** What is one with a thing, and the countries of those that are states: what is at home in a country is of its state. */
    private Set<String> withLand(String id) {
        Set<String> all = new HashSet<>(identity.members(id));
        for (String one : identity.members(id)) {
            authorities
                    .byId(one)
                    .filter(entry -> entry.kind() == EntityKind.STATE)
                    .map(Known::within)
                    .ifPresent(country -> all.addAll(identity.members(country)));
        }
        return all;
    }

    /**
     * Without the regions that are called after a settlement among these: who says no more than {@code Mosul} means the city, and not the district or the province
     * around it. All of them where there is no such settlement, or several.
     */
    SortedSet<String> seats(SortedSet<String> found) {
        SortedSet<String> settlements = new TreeSet<>();
        for (String id : found) {
            if (is(id, EntityKind.Family.SETTLEMENT)) {
                settlements.add(id);
            }
        }
        boolean around = settlements.size() == 1
                && found.stream()
                        .filter(id -> !settlements.contains(id))
                        .allMatch(id -> is(id, EntityKind.Family.REGION) && isAround(id, settlements.first()));
        return around ? settlements : found;
    }

    /** Whether a settlement lies in a region, or in what the region lies in. */
    private boolean isAround(String region, String settlement) {
        Set<String> around = new HashSet<>(identity.members(region));
        identity.members(region).forEach(one -> around.addAll(authorities.containersOf(one)));
        return isIn(identity.members(settlement), around);
    }

    private boolean is(String id, EntityKind.Family family) {
        return authorities
                .byId(id)
                .map(Known::kind)
                .map(EntityKind::family)
                .filter(family::equals)
                .isPresent();
    }

    /** Where the authorities tell less of its place than the source does, a village is no town of that name. */
    private Fit possible(OwnKey own, SortedSet<String> known) {
        boolean settlement = own.kind().family() == EntityKind.Family.SETTLEMENT;
        boolean village = own.kind() == EntityKind.VILLAGE;
        boolean agree = known.stream()
                .map(authorities::byId)
                .flatMap(Optional::stream)
                .anyMatch(other -> !settlement || (other.kind() == EntityKind.VILLAGE) == village);
        return agree ? Fit.POSSIBLE : Fit.APART;
    }

    private boolean meet(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(one -> identity.members(one).stream().anyMatch(others::contains));
    }

    /** Whether one of these things is, or lies in or belongs to over any number of steps, one of those. */
    private boolean isIn(Set<String> ids, Set<String> those) {
        Set<String> seen = new HashSet<>(ids);
        Deque<String> open = new ArrayDeque<>(ids);
        while (!open.isEmpty()) {
            for (String same : identity.members(open.pop())) {
                if (those.contains(same)) {
                    return true;
                }
                for (String container : authorities.containersOf(same)) {
                    if (seen.add(container)) {
                        open.push(container);
                    }
                }
            }
        }
        return false;
    }

    /** The nearest of what a container is or lies in that an authority has. */
    Optional<String> nearestKnown(String container) {
        Optional<String> key = Optional.of(container);
        while (key.isPresent()) {
            Identity.Identified found = identity.of(key.get());
            if (found.known()) {
                return Optional.of(found.key());
            }
            key = key.flatMap(OwnKey::parse).flatMap(own -> Optional.ofNullable(own.container()));
        }
        return Optional.empty();
    }
}
