package org.attest.resolve.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of two names, each matched with at most one of the other's: the most alike first.
 *
 * @param pairs which words go together
 * @param share how much of both names is matched, by weight of words and likeness, 0 to 1
 */
record WordMatch(List<Pair> pairs, double share) {

    /** Below this two words are two words. */
    private static final double ALIKE = 0.74;
    /** From here on a word counts as the same one, spelt otherwise. */
    private static final double SAME = 0.80;
    /** An initial for the word: {@code J. Votel}. */
    private static final double INITIAL = 0.90;

    private static final int MOST_WORDS = 12;
    private static final int LONGEST_ABBREVIATION = 3;
    private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble(Pair::alike)
            .reversed()
            .thenComparingInt(Pair::a)
            .thenComparingInt(Pair::b);

    /** Two words, by their places in their names. */
    record Pair(int a, int b, double alike) {}

    /** Matches the words of two names, of persons or of other things; the first of long names only. */
    static WordMatch of(boolean person, NameProfile a, NameProfile b) {
        List<Pair> possible = new ArrayList<>(4);
        for (int i = 0; i < Math.min(a.words().size(), MOST_WORDS); i++) {
            for (int j = 0; j < Math.min(b.words().size(), MOST_WORDS); j++) {
                double alike = alike(person, a, i, b, j);
                if (alike >= ALIKE) {
                    possible.add(new Pair(i, j, alike));
                }
            }
        }
        List<Pair> pairs = choose(possible);
        double matched = 0;
        for (Pair pair : pairs) {
            matched += pair.alike
                    * (Generic.weight(a.words().get(pair.a))
                            + Generic.weight(b.words().get(pair.b)));
        }
        return new WordMatch(pairs, matched / (weight(a.words()) + weight(b.words())));
    }

    /** Whether a word of the one sounds like one of the other: this is how blocks find them. */
    boolean isAnchored(NameProfile a, NameProfile b) {
        return pairs.stream()
                .anyMatch(pair -> a.sounds().get(pair.a).equals(b.sounds().get(pair.b)));
    }

    /** Whether each name has a word that tells something and that the other has not. */
    boolean isContradiction(NameProfile a, NameProfile b) {
        return hasMore(a.words(), pairs.stream().map(Pair::a).toList())
                && hasMore(b.words(), pairs.stream().map(Pair::b).toList());
    }

    private static boolean hasMore(List<String> words, List<Integer> matched) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!matched.contains(i) && word.length() > LONGEST_ABBREVIATION && !Generic.is(word)) {
                return true;
            }
        }
        return false;
    }

    /** The likeness of the names word by word, or of all their letters at once where one is a single word; null where it says nothing. */
    @Nullable Reason alike(boolean person, NameProfile a, NameProfile b) {
        boolean single = person
                ? Math.max(a.words().size(), b.words().size()) == 1
                : Math.min(a.words().size(), b.words().size()) == 1;
        double weight =
                single ? Math.max(share, Likeness.alike(a.letters(), a.sound(), b.letters(), b.sound())) : share;
        return weight < Likeness.LEAST ? null : Reason.of(Reason.Code.ALIKE_WORDS, 0.98 * weight, text(a), text(b));
    }

    /** That all words of one are among the other's; null where they are not. */
    @Nullable Reason subset(boolean person, NameProfile a, NameProfile b) {
        if (a.words().size() == b.words().size()) {
            return null;
        }
        boolean aIsLess = a.words().size() < b.words().size();
        NameProfile less = aIsLess ? a : b;
        NameProfile more = aIsLess ? b : a;
        if (pairs.size() < less.words().size() || pairs.stream().anyMatch(pair -> pair.alike < SAME)) {
            return null;
        }
        if (person && less.words().size() == 1) {
            int in = aIsLess ? pairs.getFirst().b : pairs.getFirst().a;
            int end = more.words().size() - 1;
            boolean last = in == end || (in == end - 1 && isNumber(more.words().get(end)));
            return last ? Reason.of(Reason.Code.SURNAME, 0.76, less.letters(), text(more)) : null;
        }
        double part = weight(less.words()) / (double) weight(more.words());
        return Reason.of(Reason.Code.SUBSET, (person ? 0.75 : 0.66) + 0.24 * part, text(less), text(more));
    }

    private static double alike(boolean person, NameProfile a, int i, NameProfile b, int j) {
        String one = a.words().get(i);
        String other = b.words().get(j);
        if (one.equals(other)) {
            return 1;
        }
        if (isNumber(one) || isNumber(other)) {
            return 0;
        }
        if (one.length() == 1 || other.length() == 1) {
            return person && one.charAt(0) == other.charAt(0) ? INITIAL : 0;
        }
        return Likeness.alike(one, a.sounds().get(i), other, b.sounds().get(j));
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }

    private static List<Pair> choose(List<Pair> possible) {
        if (possible.size() < 2) {
            return possible;
        }
        possible.sort(BEST_FIRST);
        List<Pair> chosen = new ArrayList<>(possible.size());
        for (Pair pair : possible) {
            if (chosen.stream().noneMatch(other -> other.a == pair.a || other.b == pair.b)) {
                chosen.add(pair);
            }
        }
        return chosen;
    }

    private static int weight(List<String> words) {
        int weight = 0;
        for (String word : words) {
            weight += Generic.weight(word);
        }
        return weight;
    }

    private static String text(NameProfile name) {
        return String.join(" ", name.words());
    }
}
