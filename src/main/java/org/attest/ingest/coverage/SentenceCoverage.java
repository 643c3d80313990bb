package org.attest.ingest.coverage;

import java.util.List;
import java.util.Locale;
import org.attest.model.ExclusionReason;
import org.jspecify.annotations.Nullable;

/**
 * How a sentence is accounted for.
 *
 * @param sentence where it stands
 * @param state in short
 * @param facts the facts that point at it, each as {@code testimony/fact}; not empty just when the state is FACTS
 * @param reason why it was left out, the reason of most of its letters, then the first of the list of reasons; null unless the state is EXCLUDED
 * @param letters how many letters and digits it has, at least one
 * @param openLetters how many of them neither a fact nor an exclusion covers
 */
public record SentenceCoverage(
        Sentence sentence,
        State state,
        List<String> facts,
        @Nullable ExclusionReason reason,
        int letters,
        int openLetters) {

    /** How a sentence is accounted for. */
    public enum State {
        /** Some fact's evidence has at least one letter or digit of it. */
        FACTS,
        /** No fact's has, and exclusions have each of its letters and digits. */
        EXCLUDED,
        /** Neither: also when it is left out in part. */
        OPEN;

        /** The word for it in tables and files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Copies the list. */
    public SentenceCoverage {
        facts = List.copyOf(facts);
    }
}
