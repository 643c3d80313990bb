package org.attest.resolve.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.attest.model.EntityKind.Family;
import org.jspecify.annotations.Nullable;

/** How much two names are alike, and in what: the reasons of which the strongest is where a score begins. */
final class Likeness {

    private static final double SAME_FORM = 1.0;
    private static final double SAME_LETTERS = 0.97;
    private static final double SAME_WORDS = 0.95;
    private static final double ACRONYM = 0.85;
    private static final int SHORTEST_ACRONYM = 2;

    private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();
    private static final LevenshteinDistance LEVENSHTEIN = new LevenshteinDistance(3);

    private Likeness() {}

    /** Reasons for two names of things of a family, the strongest first; empty where nothing speaks for them. */
    static List<Reason> of(Family family, NameProfile one, NameProfile other) {
        boolean inOrder = order(one, other) <= 0;
        NameProfile a = inOrder ? one : other;
        NameProfile b = inOrder ? other : one;
        if (a.normal().equals(b.normal())) {
            return List.of(Reason.of(Reason.Code.SAME_FORM, SAME_FORM, a.normal()));
        }
        List<Reason> reasons = new ArrayList<>(4);
        whole(a, b, reasons);
        add(reasons, numbers(a, b));
        add(reasons, acronym(a, b));
        add(reasons, acronym(b, a));
        add(reasons, acronyms(a, b));
        WordMatch words = WordMatch.of(a.words(), b.words());
        add(reasons, words.alike(a, b));
        add(reasons, words.subset(family, a, b));
        reasons.sort(Comparator.comparingDouble(Reason::weight).reversed().thenComparing(Reason::code));
        return reasons;
    }

    /** Jaro-Winkler similarity, 0 to 1. */
    static double alike(String a, String b) {
        return JARO_WINKLER.apply(a, b);
    }

    /** The names as wholes, without the spaces between their words. */
    private static void whole(NameProfile a, NameProfile b, List<Reason> reasons) {
        if (a.letters().equals(b.letters())) {
            reasons.add(Reason.of(Reason.Code.SAME_LETTERS, SAME_LETTERS, a.letters()));
            return;
        }
        if (a.words().size() > 1 && sorted(a.words()).equals(sorted(b.words()))) {
            reasons.add(Reason.of(Reason.Code.SAME_WORDS, SAME_WORDS, String.join(" ", a.words())));
            return;
        }
        int shorter = Math.min(a.letters().length(), b.letters().length());
        int distance = LEVENSHTEIN.apply(a.letters(), b.letters());
        if (distance > 0) {
            double weight = 1 - 1.4 * distance / (shorter + 1.0);
            add(
                    reasons,
                    Reason.of(Reason.Code.FEW_LETTERS, weight, String.valueOf(distance), a.letters(), b.letters()));
        }
        add(reasons, sound(a, b));
    }

    /** The same consonants: the more of them, and the more of the letters beside, the more it says. */
    private static @Nullable Reason sound(NameProfile a, NameProfile b) {
        if (!a.sound().equals(b.sound())) {
            return null;
        }
        int consonants = Sounds.consonants(a.sound());
        double most = Math.min(0.92, 0.55 + 0.09 * consonants);
        double weight = most - 0.35 * (1 - alike(a.letters(), b.letters()));
        return Reason.of(Reason.Code.SAME_SOUND, weight, a.sound(), a.letters(), b.letters());
    }

    private static @Nullable Reason numbers(NameProfile a, NameProfile b) {
        String ordinal = Marks.of(Marks.Sort.ORDINAL, a.marks());
        String echelon = Marks.of(Marks.Sort.ECHELON, a.marks());
        boolean same = !ordinal.isEmpty()
                && ordinal.equals(Marks.of(Marks.Sort.ORDINAL, b.marks()))
                && !echelon.isEmpty()
                && echelon.equals(Marks.of(Marks.Sort.ECHELON, b.marks()));
        if (!same) {
            return null;
        }
        double words = WordMatch.of(a.words(), b.words()).share();
        return Reason.of(Reason.Code.SAME_NUMBER, 0.66 + 0.3 * words, ordinal + " " + echelon);
    }

    private static @Nullable Reason acronym(NameProfile acronym, NameProfile name) {
        boolean is = acronym.acronym().length() >= SHORTEST_ACRONYM
                && name.initials().contains(acronym.acronym());
        return is
                ? Reason.of(
                        Reason.Code.ACRONYM,
                        ACRONYM,
                        acronym.acronym().toUpperCase(Locale.ROOT),
                        String.join(" ", name.words()))
                : null;
    }

    /** {@code IS} and {@code ISIS}: one list of words, cut off at another place. */
    private static @Nullable Reason acronyms(NameProfile a, NameProfile b) {
        boolean prefix = a.isAcronym()
                && b.isAcronym()
                && a.acronym().length() >= SHORTEST_ACRONYM
                && b.acronym().length() >= SHORTEST_ACRONYM
                && (a.acronym().startsWith(b.acronym()) || b.acronym().startsWith(a.acronym()));
        boolean aIsShorter = a.acronym().length() < b.acronym().length();
        return prefix
                ? Reason.of(
                        Reason.Code.ACRONYM_PREFIX,
                        0.72,
                        (aIsShorter ? a : b).acronym().toUpperCase(Locale.ROOT),
                        (aIsShorter ? b : a).acronym().toUpperCase(Locale.ROOT))
                : null;
    }

    private static void add(List<Reason> reasons, @Nullable Reason reason) {
        if (reason != null && reason.weight() > 0) {
            reasons.add(reason);
        }
    }

    private static List<String> sorted(List<String> words) {
        return words.stream().sorted().toList();
    }

    /** One order for both ways of asking, so that the answer is the same: the measures are not quite symmetric. */
    private static int order(NameProfile a, NameProfile b) {
        int byNormal = a.normal().compareTo(b.normal());
        return byNormal != 0 ? byNormal : a.letters().compareTo(b.letters());
    }
}
