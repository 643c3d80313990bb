package org.attest.resolve.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.model.EntityKind;
import org.attest.model.EntityKind.Family;
import org.attest.resolve.match.Marks.Sort;
import org.jspecify.annotations.Nullable;

/** What speaks for or against two things being one beside their names; none of it decides alone. */
final class Circumstances {

    private static final double SAME_PLACE = 0.05;
    private static final double APART = -0.10;
    private static final double SAME_CONTAINER = 0.04;
    private static final double OTHER_KIND = -0.02;
    private static final double OTHER_SITE = -0.25;
    private static final double OTHER_REGION = -0.12;
    private static final double OTHER_IDENTIFIER = -0.20;
    private static final double PART = -0.15;

    /** Words that make a name one of a part of its bearer. */
    private static final Set<String> PARTS = Set.of(
            "faction",
            "fraction",
            "dissidents",
            "dissident",
            "splinter",
            "breakaway",
            "wing",
            "reformed",
            "renewed",
            "real");

    private Circumstances() {}

    /** Reasons of two things, and of the pair of their names that is compared. */
    static List<Reason> of(Profile a, Profile b, NameProfile nameA, NameProfile nameB) {
        List<Reason> reasons = new ArrayList<>(4);
        add(reasons, distance(a, b));
        add(reasons, containers(a, b));
        add(reasons, kinds(a, b));
        add(reasons, identifiers(a, b));
        add(reasons, part(nameA, nameB));
        for (Sort sort : Sort.values()) {
            add(reasons, missing(sort, nameA, nameB));
        }
        return reasons;
    }

    private static @Nullable Reason distance(Profile a, Profile b) {
        Optional<Double> apart =
                Distance.between(a.subject().point(), b.subject().point());
        if (apart.isEmpty()) {
            return null;
        }
        String shown = Distance.shown(apart.get());
        double near = Math.max(Kinds.near(a.kind()), Kinds.near(b.kind()));
        return apart.get() <= near
                ? Reason.of(Reason.Code.NEAR, SAME_PLACE * (1 - apart.get() / near), shown)
                : Reason.of(Reason.Code.APART, APART, shown);
    }

    private static @Nullable Reason containers(Profile a, Profile b) {
        Subject one = a.subject();
        Subject other = b.subject();
        Optional<String> shared = shared(one.containers(), other.containers())
                .or(() -> shared(a.containerForms(), b.containerForms()))
                .or(() -> named(a.containerForms(), b.containerForms()));
        if (shared.isPresent()) {
            return Reason.of(Reason.Code.SAME_CONTAINER, SAME_CONTAINER, shared.get());
        }
        String inA = nearest(a);
        String inB = nearest(b);
        if (inA.isEmpty() || inB.isEmpty()) {
            return null;
        }
        boolean inOrder = inA.compareTo(inB) <= 0;
        return Reason.of(
                Reason.Code.OTHER_CONTAINER,
                Math.max(elsewhere(a.kind()), elsewhere(b.kind())),
                inOrder ? inA : inB,
                inOrder ? inB : inA);
    }

    /** What the nearest container of one is to the other too: Baghdad and Mosul are not one for lying in Iraq both. */
    private static Optional<String> shared(List<String> a, List<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Optional.empty();
        }
        return Stream.of(a.getFirst(), b.getFirst())
                .filter(first -> a.contains(first) && b.contains(first))
                .min(String::compareTo);
    }

    /** A container of one whose name has all words of one of the other's: West Mosul, Mosul. */
    private static Optional<String> named(List<String> a, List<String> b) {
        for (String one : a) {
            for (String other : b) {
                List<String> words = List.of(one.split("-"));
                List<String> others = List.of(other.split("-"));
                if (words.containsAll(others) || others.containsAll(words)) {
                    return Optional.of(words.size() < others.size() ? one : other);
                }
            }
        }
        return Optional.empty();
    }

    private static String nearest(Profile profile) {
        List<String> names = profile.subject().containerNames();
        List<String> keys = profile.subject().containers();
        return !names.isEmpty() ? names.getFirst() : !keys.isEmpty() ? keys.getFirst() : "";
    }

    /** The smaller the kind of thing, the more often its name is somebody else's in the next town. */
    private static double elsewhere(EntityKind kind) {
        return switch (kind.family()) {
            case QUARTER -> -0.30;
            case SITE, SETTLEMENT, PLACE -> -0.20;
            case UNIT -> -0.15;
            case ORGANISATION -> -0.15;
            case REGION, FEATURE, PEOPLE, EQUIPMENT, EXPRESSION -> -0.10;
            case PERSON -> -0.05;
        };
    }

    private static @Nullable Reason kinds(Profile a, Profile b) {
        EntityKind one = a.kind();
        EntityKind other = b.kind();
        if (one == other || (one.family() == Family.SETTLEMENT && other.family() == Family.SETTLEMENT)) {
            return null; // what is a town to one is a village to the next
        }
        boolean inOrder = one.compareTo(other) <= 0;
        return Reason.of(
                Reason.Code.OTHER_KIND,
                one.family() == other.family() ? OTHER_KIND : unlikeness(one, other),
                (inOrder ? one : other).word(),
                (inOrder ? other : one).word());
    }

    /** A place of which nothing is said is likelier a town than the base or the province that is called after one. */
    private static double unlikeness(EntityKind one, EntityKind other) {
        if (one.family() == Family.SITE || other.family() == Family.SITE) {
            return OTHER_SITE;
        }
        return one.family() == Family.REGION || other.family() == Family.REGION ? OTHER_REGION : OTHER_KIND;
    }

    private static @Nullable Reason identifiers(Profile a, Profile b) {
        for (String one : a.subject().identifiers()) {
            for (String other : b.subject().identifiers()) {
                if (!one.equals(other) && list(one).equals(list(other))) {
                    boolean inOrder = one.compareTo(other) <= 0;
                    return Reason.of(
                            Reason.Code.OTHER_IDENTIFIER,
                            OTHER_IDENTIFIER,
                            inOrder ? one : other,
                            inOrder ? other : one);
                }
            }
        }
        return null;
    }

    private static String list(String identifier) {
        int end = identifier.endsWith("/") ? identifier.length() - 2 : identifier.length() - 1;
        return identifier.substring(0, identifier.lastIndexOf('/', end) + 1);
    }

    private static @Nullable Reason part(NameProfile a, NameProfile b) {
        return PARTS.stream()
                .filter(word -> a.written().contains(word) != b.written().contains(word))
                .min(String::compareTo)
                .map(word -> Reason.of(Reason.Code.PART, PART, word))
                .orElse(null);
    }

    private static @Nullable Reason missing(Sort sort, NameProfile a, NameProfile b) {
        String ofA = Marks.of(sort, a.marks());
        String ofB = Marks.of(sort, b.marks());
        return Objects.equals(ofA, ofB)
                ? null
                : Reason.of(Reason.Code.MARK_MISSING, -sort.missing(), ofA.isEmpty() ? ofB : ofA);
    }

    private static void add(List<Reason> reasons, @Nullable Reason reason) {
        if (reason != null) {
            reasons.add(reason);
        }
    }
}
