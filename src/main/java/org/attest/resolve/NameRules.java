package org.attest.resolve;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attest.model.EntityKind;
import org.attest.model.IdentityRule;
import org.attest.resolve.Compatibility.Fit;
import org.attest.resolve.names.NameForm;

/**
 * The rules by which the name of a key is that of a known thing: same name, short name, same consonants, the surest first.
 *
 * <p>Knows nothing of identifiers; of judgements only that they keep things apart. {@link Identity} says what a key stands for in the end.
 */
final class NameRules {

    private static final List<IdentityRule> NAMES =
            List.of(IdentityRule.SAME_NAME, IdentityRule.SHORT_NAME, IdentityRule.SAME_CONSONANTS);

    private final Authorities authorities;
    private final Classes classes;
    private final Compatibility compatibility;

    NameRules(Authorities authorities, Classes classes, Identity identity) {
        this.authorities = authorities;
        this.classes = classes;
        this.compatibility = new Compatibility(authorities, identity);
    }

    /**
     * What a name comes to: one thing of the authorities, or none and those that have the name.
     *
     * @param rule by which it was found
     */
    record Named(Optional<String> one, SortedSet<String> rivals, IdentityRule rule) {}

    /**
     * What the name of a key comes to, for the class that it is a member of. The first rule that finds anything decides: where it finds several, no later one
     * chooses. Nothing for a key that no name gave.
     */
    Named find(String key, SortedSet<String> members) {
        Optional<OwnKey> own = OwnKey.parse(key);
        if (own.isPresent()) {
            for (IdentityRule rule : NAMES) {
                Map<Fit, SortedSet<String>> leaders = leaders(rule, own.get(), members);
                if (!leaders.isEmpty()) {
                    return chosen(own.get(), leaders, rule);
                }
            }
        }
        return new Named(Optional.empty(), new TreeSet<>(), IdentityRule.SAME_NAME);
    }

    private Named chosen(OwnKey own, Map<Fit, SortedSet<String>> leaders, IdentityRule rule) {
        for (Fit fit : List.of(Fit.DIRECT, Fit.POSSIBLE, Fit.APART)) {
            SortedSet<String> found = leaders.getOrDefault(fit, new TreeSet<>());
            if (!found.isEmpty()) {
                SortedSet<String> meant = own.kind() == EntityKind.PLACE
                        ? compatibility.seats(found)
                        : own.kind().isActor() && own.container() == null ? listedByPeople(own, found) : found;
                return meant.size() == 1 && fit != Fit.APART
                        ? new Named(Optional.of(meant.first()), new TreeSet<>(), rule)
                        : new Named(Optional.empty(), found, rule);
            }
        }
        throw new IllegalStateException("no fit of " + leaders);
    }

    /**
     * Of several actors of whose home nothing is said the one that people list under just this name, where the others are from lists of all the world's, which have it as a translation or
     * a former name; else all of them.
     */
    private SortedSet<String> listedByPeople(OwnKey own, SortedSet<String> found) {
        SortedSet<String> labelled = new TreeSet<>();
        for (String id : found) {
            boolean people = id.indexOf('/') < 0;
            boolean label = authorities
                    .byId(id)
                    .filter(known ->
                            NameForm.of(known.kind(), known.label()).normal().equals(own.normal()))
                    .isPresent();
            if (people && !label) {
                return found;
            }
            if (people) {
                labelled.add(id);
            }
        }
        return labelled.size() == 1 ? labelled : found;
    }

    private Map<Fit, SortedSet<String>> leaders(IdentityRule rule, OwnKey own, SortedSet<String> members) {
        return switch (rule) {
            case SAME_NAME -> leaders(own, members, authorities.called(own.kind(), own.normal()));
            case SHORT_NAME -> byShortName(own, members);
            case SAME_CONSONANTS -> byConsonants(own, members);
            case SAME_IDENTIFIER, JUDGED_SAME, KEPT_APART ->
                throw new IllegalArgumentException(rule + " goes by no name");
        };
    }

    /** Where nothing has the name itself: what has it within what the key is in; a last name only right within the body that the authority says. */
    private Map<Fit, SortedSet<String>> byShortName(OwnKey own, SortedSet<String> members) {
        String container = own.container();
        if (container == null) {
            return Map.of();
        }
        if (authorities.shortNames().mayBeOfBody(own)) {
            SortedSet<String> around =
                    compatibility.nearestKnown(container).map(classes::of).orElseGet(TreeSet::new);
            return leaders(own, members, authorities.shortNames().bodies(own, around));
        }
        Map<Fit, SortedSet<String>> persons =
                leaders(own, members, authorities.shortNames().persons(own));
        persons.keySet().retainAll(Set.of(Fit.DIRECT));
        return persons;
    }

    private Map<Fit, SortedSet<String>> byConsonants(OwnKey own, SortedSet<String> members) {
        SortedSet<String> alike = authorities.consonants().alike(own);
        if (alike.isEmpty() || !isNarrowlyPlaced(own)) {
            return Map.of();
        }
        Map<Fit, SortedSet<String>> found = leaders(own, members, alike);
        found.remove(Fit.APART);
        return found;
    }

    /** Whether a point is told, or a known container that is smaller than a country. */
    private boolean isNarrowlyPlaced(OwnKey own) {
        String container = own.container();
        return own.point() != null
                || (container != null
                        && compatibility
                                .nearestKnown(container)
                                .flatMap(authorities::byId)
                                .filter(known -> known.kind() != EntityKind.COUNTRY && known.kind() != EntityKind.STATE)
                                .isPresent());
    }

    /** The things of authorities that some ids stand for, apart from those judged to be others, by how the place fits. */
    private Map<Fit, SortedSet<String>> leaders(OwnKey own, SortedSet<String> members, SortedSet<String> ids) {
        Map<Fit, SortedSet<String>> leaders = new EnumMap<>(Fit.class);
        for (String id : ids) {
            SortedSet<String> others = classes.of(id);
            if (!classes.areToldApart(members, others)) {
                SortedSet<String> known = classes.known(others);
                leaders.computeIfAbsent(compatibility.of(own, known), fit -> new TreeSet<>())
                        .add(classes.leader(known));
            }
        }
        return leaders;
    }
}
