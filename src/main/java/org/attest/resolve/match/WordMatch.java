package org.attest.resolve.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attest.model.EntityKind.Family;
import org.jspecify.annotations.Nullable;

/**
 * The words of two names, each matched with at most one of the other's: the most alike first.
 *
 * @param pairs which words go together
 * @param share how much of both names is matched, by length of words and likeness, 0 to 1
 */
record WordMatch(List<Pair> pairs, double share) {

    /** Below this two words are two words. */
    private static final double ALIKE = 0.82;
    /** From here on a word counts as the same one, spelt otherwise. */
    private static final double SAME = 0.90;
    /** An initial for the word: {@code J. Votel}. */
    private static final double INITIAL = 0.90;

    private static final int LONGEST = 8;
    private static final int MOST_WORDS = 12;

    /** Two words, by their places in their names. */
    record Pair(int a, int b, double alike) {}

    /** Matches the words of two names; the first of long names only. */
    static WordMatch of(List<String> a, List<String> b) {
        List<Pair> possible = new ArrayList<>();
        for (int i = 0; i < Math.min(a.size(), MOST_WORDS); i++) {
            for (int j = 0; j < Math.min(b.size(), MOST_WORDS); j++) {
                double alike = alike(a.get(i), b.get(j));
                if (alike >= ALIKE) {
                    possible.add(new Pair(i, j, alike));
                }
            }
        }
        List<Pair> pairs = choose(possible);
        double matched = pairs.stream()
                .mapToDouble(pair -> pair.alike * (weight(a.get(pair.a)) + weight(b.get(pair.b))))
                .sum();
        return new WordMatch(pairs, matched / (weight(a) + weight(b)));
    }

    /** The likeness of the names word by word, or of all their letters at once where that says more; null where it says nothing. */
    @Nullable Reason alike(NameProfile a, NameProfile b) {
        double whole = a.words().size() == b.words().size() && a.words().size() > 1
                ? 0
                : Likeness.alike(a.letters(), b.letters()) - 0.04;
        double weight = Math.max(share, whole);
        return weight < 0.5
                ? null
                : Reason.of(
                        Reason.Code.ALIKE_WORDS,
                        0.98 * weight,
                        String.join(" ", a.words()),
                        String.join(" ", b.words()));
    }

    /** That all words of one are among the other's; null where they are not. */
    @Nullable Reason subset(Family family, NameProfile a, NameProfile b) {
        if (a.words().size() == b.words().size()) {
            return null;
        }
        boolean aIsLess = a.words().size() < b.words().size();
        NameProfile less = aIsLess ? a : b;
        NameProfile more = aIsLess ? b : a;
        if (pairs.size() < less.words().size() || pairs.stream().anyMatch(pair -> pair.alike < SAME)) {
            return null;
        }
        if (family == Family.PERSON && less.words().size() == 1) {
            int in = aIsLess ? pairs.getFirst().b : pairs.getFirst().a;
            boolean last = in == more.words().size() - 1;
            return last ? Reason.of(Reason.Code.SURNAME, 0.76, less.letters(), String.join(" ", more.words())) : null;
        }
        double part = weight(less.words()) / (double) weight(more.words());
        double weight = (less.words().size() > 1 ? 0.68 : 0.60) + 0.28 * part;
        return Reason.of(Reason.Code.SUBSET, weight, String.join(" ", less.words()), String.join(" ", more.words()));
    }

    private static double alike(String a, String b) {
        if (a.length() == 1 || b.length() == 1) {
            return a.equals(b) ? 1 : a.charAt(0) == b.charAt(0) && !isNumber(a) && !isNumber(b) ? INITIAL : 0;
        }
        return isNumber(a) || isNumber(b) ? (a.equals(b) ? 1 : 0) : Likeness.alike(a, b);
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }

    private static List<Pair> choose(List<Pair> possible) {
        possible.sort(Comparator.comparingDouble(Pair::alike)
                .reversed()
                .thenComparingInt(Pair::a)
                .thenComparingInt(Pair::b));
        List<Pair> chosen = new ArrayList<>();
        for (Pair pair : possible) {
            if (chosen.stream().noneMatch(other -> other.a == pair.a || other.b == pair.b)) {
                chosen.add(pair);
            }
        }
        return chosen;
    }

    private static int weight(List<String> words) {
        return words.stream().mapToInt(WordMatch::weight).sum();
    }

    private static int weight(String word) {
        return Math.min(word.length(), LONGEST);
    }
}
