package org.attest.resolve;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.model.Authority.Known;
import org.attest.model.EntityKind;
import org.attest.model.EntityKind.Family;
import org.attest.resolve.names.NameForm;

/**
 * Names of known actors that are only whole with what their bearers belong to: within Iraq, {@code Federal Police} are the Iraqi Federal Police and {@code
 * Iraqi Parliament} is the parliament; within the body for which Stephen Townsend speaks, {@code Townsend} is he.
 *
 * <p>Decides nothing: whether the place fits, {@link Compatibility} says.
 */
final class ShortNames {

    private final Authorities authorities;
    /** Ids by the country that their name leaves out and by what is left of it. */
    private final Map<String, Map<String, SortedSet<String>>> byCountry = new HashMap<>();

    private final Map<String, SortedSet<String>> bySurname = new HashMap<>();

    ShortNames(List<Known> all, Authorities authorities) {
        this.authorities = authorities;
        for (Known known : all) {
            if (known.kind().family() == Family.PERSON) {
                names(known).forEach(name -> surname(known, name));
            } else if (isBody(known.kind())) {
                Set<String> countries = countries(List.of(known.id()));
                names(known).forEach(name -> countries.forEach(country -> leaveOut(known, name, country)));
            }
        }
    }

    /**
     * Ids of the bodies that go by a name within a country, apart from those that have it as their own; sorted.
     *
     * @param own the key of the name
     * @param around ids of the known things that it belongs to or lies in; none where none is known
     */
    SortedSet<String> bodies(OwnKey own, Collection<String> around) {
        NavigableSet<String> found = new TreeSet<>();
        if (!isBody(own.kind())) {
            return found;
        }
        for (String country : countries(around)) {
            found.addAll(byCountry.getOrDefault(country, Map.of()).getOrDefault(own.normal(), new TreeSet<>()));
            without(own.normal(), country)
                    .map(rest -> authorities.called(own.kind(), rest))
                    .forEach(found::addAll);
        }
        found.removeIf(id -> authorities
                .byId(id)
                .filter(known -> Authorities.agree(own.kind(), known.kind()))
                .isEmpty());
        return found;
    }

    /** Whether some country might make a body's name of this one; quick, for most names are none. */
    boolean mayBeOfBody(OwnKey own) {
        return isBody(own.kind())
                && byCountry.entrySet().stream()
                        .anyMatch(entry -> entry.getValue().containsKey(own.normal())
                                || without(own.normal(), entry.getKey())
                                        .findAny()
                                        .isPresent());
    }

    /** Ids of the persons whose last name this is, sorted. */
    SortedSet<String> persons(OwnKey own) {
        return own.kind().family() == Family.PERSON
                ? bySurname.getOrDefault(own.normal(), new TreeSet<>())
                : new TreeSet<>();
    }

    private static boolean isBody(EntityKind kind) {
        return kind != EntityKind.STATE && (kind.family() == Family.ORGANISATION || kind.family() == Family.UNIT);
    }

    private void surname(Known known, String name) {
        List<String> words = NameForm.of(known.kind(), name).words().stream()
                .filter(word -> !Character.isDigit(word.charAt(0)))
                .toList();
        if (words.size() > 1) {
            String alone = NameForm.of(known.kind(), words.getLast()).normal();
            bySurname.computeIfAbsent(alone, form -> new TreeSet<>()).add(known.id());
        }
    }

    private void leaveOut(Known known, String name, String country) {
        without(NameForm.of(known.kind(), name).normal(), country)
                .forEach(rest -> byCountry
                        .computeIfAbsent(country, word -> new HashMap<>())
                        .computeIfAbsent(rest, form -> new TreeSet<>())
                        .add(known.id()));
    }

    /** A form without the country that it begins with, its number aside; nothing where it does not, or is nothing else. */
    private static Stream<String> without(String normal, String country) {
        List<String> words = List.of(normal.split("-"));
        int at = Character.isDigit(words.getFirst().charAt(0)) ? 1 : 0;
        if (words.size() < at + 2 || !words.get(at).equals(country)) {
            return Stream.of();
        }
        return Stream.of(Stream.concat(words.stream().limit(at), words.stream().skip(at + 1L))
                .collect(Collectors.joining("-")));
    }

    /** In one word each, as forms of bodies have them, the countries and states that these are, lie in or belong to. */
    Set<String> countries(Collection<String> ids) {
        Set<String> countries = new TreeSet<>();
        Set<String> seen = new HashSet<>(ids);
        Deque<String> open = new ArrayDeque<>(ids);
        while (!open.isEmpty()) {
            String id = open.pop();
            authorities
                    .byId(id)
                    .filter(known -> known.kind() == EntityKind.STATE || known.kind() == EntityKind.COUNTRY)
                    .ifPresent(known -> countries.add(
                            NameForm.of(EntityKind.ORGANISATION, known.label()).normal()));
            authorities.containersOf(id).stream().filter(seen::add).forEach(open::push);
        }
        return countries;
    }

    private static Stream<String> names(Known known) {
        return Stream.concat(Stream.of(known.label()), known.names().stream().map(form -> form.name()));
    }
}
