package org.attest.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.attest.model.Authority;
import org.attest.model.Authority.Known;
import org.attest.model.EntityKind;
import org.attest.model.EntityKind.Family;
import org.attest.resolve.names.NameForm;

/**
 * The things of several authorities, found by id, by identifier or by name.
 *
 * <p>A thing that two authorities have under one id is one thing under the names of both; its kind is that of the authority
 * whose name comes first by code point. The order in which authorities are given never matters. Immutable. Decides nothing:
 * {@link Identity} does.
 */
public final class Authorities {

    private final Map<String, List<Known>> byId = new HashMap<>();
    private final Map<String, SortedSet<String>> byName = new HashMap<>();
    private final Map<String, SortedSet<String>> byIdentifier = new HashMap<>();
    private final Map<String, Set<String>> containers = new HashMap<>();
    private final ShortNames shortNames;
    private final Consonants consonants;

    /** An index over authorities. */
    public Authorities(List<Authority> authorities) {
        List<Known> all = authorities.stream()
                .sorted(Comparator.comparing(Authority::name))
                .flatMap(authority -> authority.things().stream())
                .toList();
        all.forEach(known ->
                byId.computeIfAbsent(known.id(), id -> new ArrayList<>(1)).add(known));
        all.forEach(this::index);
        shortNames = new ShortNames(all, this);
        consonants = new Consonants(all);
    }

    /** No authority at all: every thing is new. */
    public static Authorities none() {
        return new Authorities(List.of());
    }

    /** The thing of that id. */
    public Optional<Known> byId(String id) {
        return entries(id).stream().findFirst();
    }

    /** What the authorities have of that id, in the order of their names. */
    List<Known> entries(String id) {
        return byId.getOrDefault(id, List.of());
    }

    /** All ids, in no order. */
    Set<String> ids() {
        return byId.keySet();
    }

    /** Whether there is a thing of that id. */
    boolean has(String id) {
        return byId.containsKey(id);
    }

    /** Ids of the things that go by a name of that normal form and may be of that kind, sorted. */
    SortedSet<String> called(EntityKind kind, String normal) {
        SortedSet<String> found = new TreeSet<>();
        for (String id : byName.getOrDefault(normal, new TreeSet<>())) {
            byId(id).filter(known -> agree(kind, known.kind())).ifPresent(known -> found.add(id));
        }
        return found;
    }

    /** The names that are only whole with what their bearers belong to. */
    ShortNames shortNames() {
        return shortNames;
    }

    /** Things by the consonants of their names. */
    Consonants consonants() {
        return consonants;
    }

    /** Ids of things that say of themselves that they are what another dataset calls so, sorted; by that identifier. */
    Map<String, SortedSet<String>> byIdentifier() {
        return byIdentifier;
    }

    /** The ids of what a thing lies in or belongs to directly. */
    Set<String> containersOf(String id) {
        return containers.getOrDefault(id, Set.of());
    }

    /** Whether one source may call a thing the one kind and another the other: a city here is a town there. */
    static boolean agree(EntityKind one, EntityKind other) {
        return one.family() == other.family()
                || (isBody(one) && isBody(other))
                || (one == EntityKind.PLACE && other.isPlace())
                || (other == EntityKind.PLACE && one.isPlace());
    }

    private void index(Known known) {
        names(known)
                .distinct()
                .forEach(normal ->
                        byName.computeIfAbsent(normal, form -> new TreeSet<>()).add(known.id()));
        known.identifiers()
                .forEach(iri -> byIdentifier
                        .computeIfAbsent(Identifiers.canonical(iri), key -> new TreeSet<>())
                        .add(known.id()));
        List<String> lying = new ArrayList<>();
        Optional.ofNullable(known.within()).ifPresent(lying::add);
        Optional.ofNullable(known.partOf()).ifPresent(lying::add);
        containers.computeIfAbsent(known.id(), id -> new HashSet<>()).addAll(lying);
    }

    /** As those write it who take a body for a unit or a unit for a body, or who know of a place only that it is one. */
    private static String otherwise(Known known, String name) {
        if (known.kind().isPlace()) {
            return OwnKey.Named.of(EntityKind.PLACE, name).normal();
        }
        return switch (known.kind().family()) {
            case UNIT -> NameForm.of(EntityKind.ORGANISATION, name).normal();
            case ORGANISATION ->
                isBody(known.kind()) ? NameForm.of(EntityKind.UNIT, name).normal() : "";
            default -> "";
        };
    }

    /** A force is an organisation to one and a unit to another. A state is neither. */
    private static boolean isBody(EntityKind kind) {
        return kind.family() == Family.UNIT || (kind.family() == Family.ORGANISATION && kind != EntityKind.STATE);
    }

    /** Its names, as those write them who know of its kind, and those who know only whether it is a place or an actor. */
    private static Stream<String> names(Known known) {
        return Stream.concat(Stream.of(known.label()), known.names().stream().map(form -> form.name()))
                .flatMap(name -> Stream.of(NameForm.of(known.kind(), name).normal(), otherwise(known, name)))
                .filter(normal -> !normal.isEmpty());
    }
}
