package org.attest.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.model.Entity;

/** The order in which entities can be resolved: what something lies in or belongs to comes before it. */
final class Containment {

    private final Map<String, Entity> byId = new HashMap<>();
    private final Map<String, List<Entity>> inside = new HashMap<>();
    private final Map<String, Integer> open = new HashMap<>();

    private Containment(List<Entity> entities) {
        entities.forEach(entity -> byId.put(entity.id(), entity));
        for (Entity entity : entities) {
            List<String> containers = containers(entity).toList();
            open.put(entity.id(), containers.size());
            containers.forEach(
                    id -> inside.computeIfAbsent(id, key -> new ArrayList<>()).add(entity));
        }
    }

    /**
     * The entities, each after those that it lies in or belongs to. Those in a circle, and what lies in these, come last
     * and without the links among themselves, since no order of theirs would be better than another.
     */
    static List<Entity> outermostFirst(List<Entity> entities) {
        return new Containment(entities).sort(entities);
    }

    private List<Entity> sort(List<Entity> entities) {
        List<Entity> sorted = new ArrayList<>(entities.size());
        Deque<Entity> ready = new ArrayDeque<>();
        entities.stream()
                .filter(entity -> open.getOrDefault(entity.id(), 0) == 0)
                .forEach(ready::add);
        while (!ready.isEmpty()) {
            Entity next = ready.remove();
            sorted.add(next);
            for (Entity entity : inside.getOrDefault(next.id(), List.of())) {
                if (open.merge(entity.id(), -1, Integer::sum) == 0) {
                    ready.add(entity);
                }
            }
        }
        Set<Entity> left = new HashSet<>(entities);
        left.removeAll(new HashSet<>(sorted));
        entities.stream()
                .filter(left::contains)
                .map(entity -> cutLoose(entity, left))
                .forEach(sorted::add);
        return sorted;
    }

    private Entity cutLoose(Entity entity, Set<Entity> circle) {
        return new Entity(
                entity.id(),
                entity.kind(),
                entity.name(),
                entity.description(),
                entity.partOf() != null && circle.contains(byId.get(entity.partOf())) ? null : entity.partOf(),
                entity.within() != null && circle.contains(byId.get(entity.within())) ? null : entity.within(),
                entity.echelon(),
                entity.branch(),
                entity.where());
    }

    private Stream<String> containers(Entity entity) {
        return Stream.of(Optional.ofNullable(entity.within()), Optional.ofNullable(entity.partOf()))
                .flatMap(Optional::stream)
                .filter(byId::containsKey)
                .distinct();
    }
}
