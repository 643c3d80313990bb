package org.attest.resolve.match;

import java.util.List;
import org.attest.model.Authority.Point;
import org.attest.model.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * A thing as the matcher sees it: what can be said of it without looking at any other.
 *
 * @param key what it goes by; no two subjects of one run have the same
 * @param kind kind of thing
 * @param names its names as written, the label first; at least one
 * @param containers keys of what it lies in or belongs to, the nearest first; empty when not known
 * @param containerNames names of these, as far as they are known; need not be as many
 * @param point where it lies; null when not known, and for all that are no places
 * @param identifiers IRIs that other datasets have for it
 */
public record Subject(
        String key,
        EntityKind kind,
        List<String> names,
        List<String> containers,
        List<String> containerNames,
        @Nullable Point point,
        List<String> identifiers) {

    /** Copies the lists. */
    public Subject {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a subject has at least one name: " + key);
        }
        names = List.copyOf(names);
        containers = List.copyOf(containers);
        containerNames = List.copyOf(containerNames);
        identifiers = List.copyOf(identifiers);
    }

    /** A thing of which nothing but its name is known. */
    public static Subject of(String key, EntityKind kind, String name) {
        return new Subject(key, kind, List.of(name), List.of(), List.of(), null, List.of());
    }

    /** The same with something that it lies in or belongs to, further out than those it has; the key may be empty. */
    public Subject in(String containerKey, String containerName) {
        return new Subject(
                key,
                kind,
                names,
                containerKey.isEmpty() ? containers : with(containers, containerKey),
                containerName.isEmpty() ? containerNames : with(containerNames, containerName),
                point,
                identifiers);
    }

    /** The same at a point, in degrees of WGS 84, known exactly. */
    public Subject at(double lat, double lon) {
        return new Subject(key, kind, names, containers, containerNames, new Point(lat, lon, null), identifiers);
    }

    /** The same with another name. */
    public Subject called(String name) {
        return new Subject(key, kind, with(names, name), containers, containerNames, point, identifiers);
    }

    /** The same with another identifier. */
    public Subject identifiedBy(String identifier) {
        return new Subject(key, kind, names, containers, containerNames, point, with(identifiers, identifier));
    }

    /** The label: the first of its names. */
    public String label() {
        return names.getFirst();
    }

    private static List<String> with(List<String> list, String more) {
        return java.util.stream.Stream.concat(list.stream(), java.util.stream.Stream.of(more))
                .toList();
    }
}
