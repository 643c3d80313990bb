package org.attest.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what a user may have meant by a word that is unknown. */
final class Nearest {

    private static final int OFFERED = 3;

    private Nearest() {}

    /** The words closest to the one given, nearest first, at most three; none when all are far off. */
    static List<String> to(String word, Collection<String> known) {
        String wanted = word.toLowerCase(Locale.ROOT);
        int far = Math.max(2, wanted.length() / 3);
        return known.stream()
                .filter(candidate -> distance(wanted, candidate) <= far)
                .sorted(Comparator.<String>comparingInt(candidate -> distance(wanted, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(OFFERED)
                .toList();
    }

    /** {@code "; did you mean Capture, Rapture?"}, or nothing. */
    static String asQuestion(String word, Collection<String> known) {
        List<String> near = to(word, known);
        return near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?";
    }

    private static int distance(String wanted, String candidate) {
        String other = candidate.toLowerCase(Locale.ROOT);
        // A part of a name, "control" for "control-at", is near too.
        return wanted.length() > 2 && other.contains(wanted)
                ? 1
                : LevenshteinDistance.getDefaultInstance().apply(wanted, other);
    }
}
