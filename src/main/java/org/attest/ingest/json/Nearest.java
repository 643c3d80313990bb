package org.attest.ingest.json;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Finds the word that somebody may have meant (Jaro-Winkler similarity, case ignored). */
public final class Nearest {

    private static final double ENOUGH = 0.82;
    private static final int FEW = 20;
    private static final int CHOICES_LOOKED_AT = 5_000;

    private Nearest() {}

    /** The most similar of the choices, the first among equals; empty when none comes near. */
    public static Optional<String> of(String word, Collection<String> choices) {
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        String sought = word.toLowerCase(Locale.ROOT);
        record Scored(String choice, double score) {}
        return choices.stream()
                .limit(CHOICES_LOOKED_AT)
                .map(choice -> new Scored(choice, similarity.apply(sought, choice.toLowerCase(Locale.ROOT))))
                .filter(scored -> scored.score >= ENOUGH)
                .reduce((best, next) -> next.score > best.score ? next : best)
                .map(Scored::choice);
    }

    /** A cure: the nearest word as a question, and the choices where they are few. */
    public static String cure(String word, Collection<String> choices) {
        String guess =
                of(word, choices).map(near -> "did you mean \"" + near + "\"? ").orElse("");
        if (choices.isEmpty() || choices.size() > FEW) {
            return guess.strip();
        }
        return guess + "allowed: " + String.join(", ", choices);
    }
}
