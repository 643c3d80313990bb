package org.attest.resolve.match;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.model.Echelon;
import org.jspecify.annotations.Nullable;

/** The marks of a name by class: what two names of one thing must not have differently. */
final class Marks {

    /** A class of marks. */
    enum Sort {
        ORDINAL(Reason.Code.OTHER_ORDINAL, 0.10),
        DIRECTION(Reason.Code.OTHER_DIRECTION, 0.20),
        ECHELON(Reason.Code.OTHER_ECHELON, 0.03),
        /** Branches, and what sort of place: {@code armored}, {@code dam}. */
        WORD(Reason.Code.OTHER_WORD, 0.04);

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

    private static final Set<String> DIRECTIONS = Set.of(
            "north",
            "south",
            "east",
            "west",
            "northeast",
            "northwest",
            "southeast",
            "southwest",
            "north-east",
            "north-west",
            "south-east",
            "south-west",
            "central",
            "middle",
            "upper",
            "lower",
            "inner",
            "outer",
            "old",
            "new",
            "left",
            "right",
            "greater");

    private Marks() {}

    /** The class of a mark: with a digit an ordinal, one of the lists an echelon or direction, else a word. */
    static Sort sort(String mark) {
        if (mark.chars().anyMatch(Character::isDigit)) {
            return Sort.ORDINAL;
        }
        if (DIRECTIONS.contains(mark)) {
            return Sort.DIRECTION;
        }
        return ECHELONS.contains(bare(mark)) ? Sort.ECHELON : Sort.WORD;
    }

    /** Marks by class and then by code point. */
    static List<String> sorted(Collection<String> marks) {
        return marks.stream()
                .sorted(Comparator.comparing(Marks::sort).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The marks of a class, with a blank between; empty where there are none. */
    static String of(Sort sort, List<String> marks) {
        return marks.isEmpty()
                ? ""
                : marks.stream().filter(mark -> sort(mark) == sort).collect(Collectors.joining(" "));
    }

    /** The first class in which both have marks, and different ones, of words neither all of the other's; null where the two do not contradict each other. */
    static @Nullable Sort contradiction(List<String> a, List<String> b) {
        if (a.isEmpty() || b.isEmpty() || a.equals(b)) {
            return null;
        }
        for (Sort sort : Sort.values()) {
            String ofA = of(sort, a);
            String ofB = of(sort, b);
            if (!ofA.isEmpty() && !ofB.isEmpty() && !ofA.equals(ofB) && !(sort == Sort.WORD && isPart(ofA, ofB))) {
                return sort;
            }
        }
        return null;
    }

    private static boolean isPart(String a, String b) {
        List<String> inA = List.of(a.split(" "));
        List<String> inB = List.of(b.split(" "));
        return inA.containsAll(inB) || inB.containsAll(inA);
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
