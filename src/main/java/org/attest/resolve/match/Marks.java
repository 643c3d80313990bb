package org.attest.resolve.match;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.model.Echelon;
import org.jspecify.annotations.Nullable;

/** The marks of a name by class: what two names of one thing must not have differently. */
final class Marks {

    /** A class of marks. */
    enum Sort {
        ORDINAL(Reason.Code.OTHER_ORDINAL, 0.12),
        DIRECTION(Reason.Code.OTHER_DIRECTION, 0.10),
        ECHELON(Reason.Code.OTHER_ECHELON, 0.06);

        private final Reason.Code guard;
        private final double missing;

        Sort(Reason.Code guard, double missing) {
            this.guard = guard;
            this.missing = missing;
        }

        /** The guard that forbids a pair whose marks of this class differ. */
        Reason.Code guard() {
            return guard;
        }

        /** What it costs that only one of two names has such a mark. */
        double missing() {
            return missing;
        }
    }

    private static final Set<String> ECHELONS = Arrays.stream(Echelon.values())
            .map(echelon -> bare(echelon.name()))
            .collect(Collectors.toUnmodifiableSet());

    private static final String[] NONE = {};

    private Marks() {}

    /** The class of a mark: with a digit an ordinal, one of the list an echelon, else a direction. */
    static Sort sort(String mark) {
        if (mark.chars().anyMatch(Character::isDigit)) {
            return Sort.ORDINAL;
        }
        return ECHELONS.contains(bare(mark)) ? Sort.ECHELON : Sort.DIRECTION;
    }

    /** Marks by class and then by code point. */
    static String[] sorted(Collection<String> marks) {
        return marks.isEmpty()
                ? NONE
                : marks.stream()
                        .sorted(Comparator.comparing(Marks::sort).thenComparing(Comparator.naturalOrder()))
                        .toArray(String[]::new);
    }

    /** The marks of a class, with a blank between; empty where there are none. */
    static String of(Sort sort, String[] marks) {
        return marks.length == 0
                ? ""
                : Arrays.stream(marks).filter(mark -> sort(mark) == sort).collect(Collectors.joining(" "));
    }

    /** The first class in which both have marks, and different ones; null where the two do not contradict each other. */
    static @Nullable Sort contradiction(String[] a, String[] b) {
        if (a.length == 0 || b.length == 0 || Arrays.equals(a, b)) {
            return null;
        }
        for (Sort sort : Sort.values()) {
            String ofA = of(sort, a);
            String ofB = of(sort, b);
            if (!ofA.isEmpty() && !ofB.isEmpty() && !ofA.equals(ofB)) {
                return sort;
            }
        }
        return null;
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
