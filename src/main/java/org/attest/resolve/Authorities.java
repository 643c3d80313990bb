package org.attest.resolve;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attest.model.Authority;
import org.attest.model.Authority.Known;
import org.attest.model.EntityKind;
import org.attest.model.EntityKind.Family;

/**
 * The things of several authorities, found by id or by name.
 *
 * <p>A thing that two authorities have is one thing under the names of both; its kind is that of the authority whose
 * name comes first by code point. The order in which authorities are given never matters. Immutable.
 */
public final class Authorities {

    private record Called(Family family, String normalForm) {}

    private final Map<String, Known> byId = new HashMap<>();
    private final Map<Called, SortedMap<String, Known>> byName = new HashMap<>();
    private final Map<String, Set<String>> containers = new HashMap<>();

    /** An index over authorities. */
    public Authorities(List<Authority> authorities) {
        List<Known> all = authorities.stream()
                .sorted(Comparator.comparing(Authority::name))
                .flatMap(authority -> authority.things().stream())
                .toList();
        all.forEach(known -> byId.putIfAbsent(known.id(), known));
        all.forEach(this::index);
    }

    /** No authority at all: every thing is new. */
    public static Authorities none() {
        return new Authorities(List.of());
    }

    /** The thing of that id. */
    public Optional<Known> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The things of a kind's family that go by a name, in the order of their ids; empty if there are none. */
    public List<Known> called(EntityKind kind, String name) {
        SortedMap<String, Known> found = byName.get(new Called(kind.family(), NormalForm.of(name)));
        return found == null ? List.of() : List.copyOf(found.values());
    }

    /** Whether a thing lies directly in another or belongs directly to it. */
    boolean isDirectlyIn(String id, String container) {
        return containers.getOrDefault(id, Set.of()).contains(container);
    }

    /** Whether a thing lies in another or belongs to it, over any number of steps; a thing is not in itself. */
    boolean isIn(String id, String container) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            for (String next : containers.getOrDefault(open.pop(), Set.of())) {
                if (next.equals(container)) {
                    return true;
                }
                if (seen.add(next)) {
                    open.push(next);
                }
            }
        }
        return false;
    }

    private void index(Known known) {
        Known first = Objects.requireNonNull(byId.get(known.id()));
        Stream.concat(Stream.of(known.label()), known.names().stream().map(form -> form.name()))
                .map(NormalForm::of)
                .forEach(form -> byName.computeIfAbsent(
                                new Called(known.kind().family(), form), called -> new TreeMap<>())
                        .put(known.id(), first));
        Stream.of(Optional.ofNullable(known.within()), Optional.ofNullable(known.partOf()))
                .flatMap(Optional::stream)
                .forEach(container -> containers
                        .computeIfAbsent(known.id(), id -> new HashSet<>())
                        .add(container));
    }
}
