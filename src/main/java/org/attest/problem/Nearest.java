package org.attest.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Finds the words that somebody may have meant by one that is unknown; case is ignored.
 *
 * <p>Near is what a few slips of the pen lead to (Levenshtein distance), and what has the word as a part. Where nothing is,
 * the one word that begins and goes on most like it (Jaro-Winkler similarity), if it is like it at all.
 */
public final class Nearest {

    private static final double ALIKE = 0.82;
    private static final int OFFERED = 3;
    private static final int LISTED = 40;
    private static final int CHOICES_LOOKED_AT = 5_000;

    private Nearest() {}

    private record Scored(String choice, int distance) {}

    /** The words nearest to the one given, at most three, the nearest first, equals by code point; none when all are far off. */
    public static List<String> to(String word, Collection<String> choices) {
        String sought = word.toLowerCase(Locale.ROOT);
        LevenshteinDistance distance = new LevenshteinDistance(slips(sought));
        List<String> near = choices.stream()
                .limit(CHOICES_LOOKED_AT)
                .map(choice -> new Scored(choice, distance(sought, choice.toLowerCase(Locale.ROOT), distance)))
                .filter(scored -> scored.distance >= 0)
                .sorted(Comparator.comparingInt(Scored::distance).thenComparing(Scored::choice))
                .limit(OFFERED)
                .map(Scored::choice)
                .toList();
        return near.isEmpty() ? alike(sought, choices).stream().toList() : near;
    }

    /** The word nearest to the one given; empty when all are far off. */
    public static Optional<String> of(String word, Collection<String> choices) {
        return to(word, choices).stream().findFirst();
    }

    /** A cure: the nearest word as a question, and the choices where they are few; empty when neither is there. */
    public static String cure(String word, Collection<String> choices) {
        String guess =
                of(word, choices).map(near -> "did you mean \"" + near + "\"? ").orElse("");
        if (choices.isEmpty() || choices.size() > LISTED) {
            return guess.strip();
        }
        return guess + "allowed: " + String.join(", ", choices);
    }

    /** {@code "; did you mean Capture, Rapture?"}, or nothing. */
    public static String asQuestion(String word, Collection<String> choices) {
        List<String> near = to(word, choices);
        return near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?";
    }

    /** How many slips are taken for slips: in three letters one, in more two, in long words a third of the letters. */
    private static int slips(String word) {
        return word.length() < 4 ? 1 : Math.max(2, word.length() / 3);
    }

    /** Negative where it is too far; a part of a name, "control" of "control-at", is one slip away. */
    private static int distance(String sought, String choice, LevenshteinDistance distance) {
        return sought.length() > 2 && choice.contains(sought) && !choice.equals(sought)
                ? 1
                : distance.apply(sought, choice);
    }

    private static Optional<String> alike(String sought, Collection<String> choices) {
        record Alike(String choice, double score) {}
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        return choices.stream()
                .limit(CHOICES_LOOKED_AT)
                .map(choice -> new Alike(choice, similarity.apply(sought, choice.toLowerCase(Locale.ROOT))))
                .filter(alike -> alike.score >= ALIKE)
                .reduce((best, next) -> next.score > best.score ? next : best)
                .map(Alike::choice);
    }
}
