package org.attest.resolve.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** How much two names are alike, and in what: the reasons of which the strongest is where a score begins. */
final class Likeness {

    private static final double SAME_FORM = 1.0;
    private static final double SAME_LETTERS = 0.97;
    private static final double SAME_READING = 0.82;
    private static final double SAME_WORDS = 0.95;
    private static final double SAME_NUMBER = 0.74;
    /** The same number, in names of which one does not say what size its bearer has. */
    private static final double SAME_ORDINAL = 0.70;
    /** The same number, in names each of which has a word that the other has not. */
    private static final double OTHER_WORDS = 0.50;
    /** Likenesses below this are not worth a word. */
    static final double LEAST = 0.5;

    private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();
    private static final LevenshteinDistance EDITS = LevenshteinDistance.getDefaultInstance();
    private static final LevenshteinDistance LEVENSHTEIN = new LevenshteinDistance(3);

    private Likeness() {}

    /** Reasons for two names, of persons or of other things, the strongest first; empty where nothing speaks for them. */
    static List<Reason> of(boolean person, NameProfile one, NameProfile other) {
        boolean inOrder = order(one, other) <= 0;
        NameProfile a = inOrder ? one : other;
        NameProfile b = inOrder ? other : one;
        if (a.normal().equals(b.normal())) {
            return List.of(
                    a.reading() || b.reading()
                            ? Reason.of(Reason.Code.SAME_READING, SAME_READING, a.normal())
                            : Reason.of(Reason.Code.SAME_FORM, SAME_FORM, a.normal()));
        }
        List<Reason> reasons = new ArrayList<>(4);
        if (a.isAcronym() && b.isAcronym()) {
            add(
                    reasons,
                    acronyms(a, b)); // one letter more or less makes another acronym: likeness of letters says nothing
            return reasons;
        }
        WordMatch words = WordMatch.of(person, a, b);
        whole(a, b, reasons);
        add(reasons, numbers(a, b, words));
        add(reasons, acronym(a, b));
        add(reasons, acronym(b, a));
        add(reasons, inner(a, b));
        add(reasons, inner(b, a));
        if (words.isAnchored(a, b) || areAnchored(a, b)) {
            add(reasons, words.alike(person, a, b));
            add(reasons, words.subset(person, a, b));
        }
        reasons.sort(Comparator.comparingDouble(Reason::weight).reversed().thenComparing(Reason::code));
        return reasons;
    }

    /** The mean of Jaro-Winkler similarity, which is kind to beginnings, and of the share of letters that need no change (Levenshtein), 0 to 1. */
    static double alike(String a, String b) {
        double same = 1 - (double) EDITS.apply(a, b) / Math.max(a.length(), b.length());
        return (JARO_WINKLER.apply(a, b) + same) / 2;
    }

    /** The same of texts of which the codes are known: what sounds the same is the more alike the more consonants it has. */
    static double alike(String a, String soundA, String b, String soundB) {
        double alike = alike(a, b);
        return soundA.equals(soundB) ? alike + (1 - alike) * Math.min(0.6, 0.13 * Sounds.consonants(soundA)) : alike;
    }

    /** Whether names whose words all differ have as wholes enough in common for their likeness to be looked at; this is how blocks find them, too. */
    private static boolean areAnchored(NameProfile a, NameProfile b) {
        return Cuts.meet(a.letters(), b.letters())
                || Cuts.meet(a.sound(), b.sound())
                || !Collections.disjoint(
                        Sounds.beginnings(a.letters(), a.sound()), Sounds.beginnings(b.letters(), b.sound()));
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
        if ((a.words().size() == 1 || b.words().size() == 1) && areAnchored(a, b)) {
            add(reasons, letters(a, b));
        }
        add(reasons, sound(a, b));
    }

    private static @Nullable Reason letters(NameProfile a, NameProfile b) {
        int distance = LEVENSHTEIN.apply(a.letters(), b.letters());
        int shorter = Math.min(a.letters().length(), b.letters().length());
        double weight = 1 - 1.4 * distance / (shorter + 1.0);
        return distance < 0 || weight < LEAST
                ? null
                : Reason.of(Reason.Code.FEW_LETTERS, weight, String.valueOf(distance), a.letters(), b.letters());
    }

    /** The same consonants: the more of them, and the more of the letters beside, the more it says. */
    private static @Nullable Reason sound(NameProfile a, NameProfile b) {
        if (!a.sound().equals(b.sound())) {
            return null;
        }
        int consonants = Sounds.consonants(a.sound());
        double most = Math.min(0.92, 0.55 + 0.09 * consonants);
        double weight = most - 0.35 * (1 - alike(a.letters(), b.letters()));
        if (weight < LEAST) {
            return null;
        }
        return Reason.of(Reason.Code.SAME_SOUND, weight, a.sound(), a.letters(), b.letters());
    }

    private static @Nullable Reason numbers(NameProfile a, NameProfile b, WordMatch words) {
        String ordinal = Marks.of(Marks.Sort.ORDINAL, a.marks());
        String ofA = Marks.of(Marks.Sort.ECHELON, a.marks());
        String ofB = Marks.of(Marks.Sort.ECHELON, b.marks());
        String echelon = ofA.isEmpty() ? ofB : ofA;
        boolean same = !ordinal.isEmpty()
                && ordinal.equals(Marks.of(Marks.Sort.ORDINAL, b.marks()))
                && !echelon.isEmpty()
                && (ofA.equals(ofB) || ofA.isEmpty() || ofB.isEmpty());
        if (!same) {
            return null;
        }
        double sized = ofA.equals(ofB) ? SAME_NUMBER : SAME_ORDINAL;
        double least = words.isContradiction(a, b) ? OTHER_WORDS : sized;
        return Reason.of(Reason.Code.SAME_NUMBER, least + 0.22 * words.share(), ordinal + " " + echelon);
    }

    private static @Nullable Reason acronym(NameProfile acronym, NameProfile name) {
        if (!acronym.isAcronym() || name.isAcronym()) {
            return null;
        }
        double fit = Acronyms.fit(acronym.acronym(), name.written());
        return fit == 0 ? null : Reason.of(Reason.Code.ACRONYM, fit, upper(acronym), String.join(" ", name.written()));
    }

    /** {@code Iraqi MoD} and the Iraqi Ministry of Defence. */
    private static @Nullable Reason inner(NameProfile a, NameProfile b) {
        for (String acronym : a.inner()) {
            if (Acronyms.isWithin(acronym, b.written()) && !b.written().contains(acronym)) {
                return Reason.of(
                        Reason.Code.INNER_ACRONYM,
                        Acronyms.WITHIN_NAME,
                        acronym.toUpperCase(Locale.ROOT),
                        String.join(" ", b.written()));
            }
        }
        return null;
    }

    /** {@code IS} and {@code ISIS}: one list of words, cut off at another place; or the same, written with and without points. */
    private static @Nullable Reason acronyms(NameProfile a, NameProfile b) {
        if (a.acronym().equals(b.acronym())) {
            return Reason.of(Reason.Code.SAME_LETTERS, SAME_LETTERS, a.acronym());
        }
        boolean aIsShorter = a.acronym().length() < b.acronym().length();
        NameProfile less = aIsShorter ? a : b;
        NameProfile more = aIsShorter ? b : a;
        return more.acronym().startsWith(less.acronym())
                ? Reason.of(
                        Reason.Code.ACRONYM_PREFIX, less.acronym().length() < 3 ? 0.72 : 0.60, upper(less), upper(more))
                : null;
    }

    private static String upper(NameProfile acronym) {
        return acronym.acronym().toUpperCase(Locale.ROOT);
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
