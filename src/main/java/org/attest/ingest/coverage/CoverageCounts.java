package org.attest.ingest.coverage;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.attest.ingest.coverage.SentenceCoverage.State;
import org.attest.model.ExclusionReason;

/**
 * How many sentences are accounted for, and how: {@code withFacts}, the sum of {@code excluded} and {@code open} make up {@code sentences}.
 *
 * @param sentences all
 * @param withFacts those that facts point at
 * @param excluded those left out, by reason; a reason without a sentence is not in it
 * @param open the others
 * @param letters the same by letters and digits
 * @param withoutEvidence how many facts have no evidence
 */
public record CoverageCounts(
        int sentences,
        int withFacts,
        Map<ExclusionReason, Integer> excluded,
        int open,
        Letters letters,
        int withoutEvidence) {

    /** Of no text. */
    public static final CoverageCounts NONE = new CoverageCounts(0, 0, Map.of(), 0, Letters.NONE, 0);

    /** Copies the map, in the order of the reasons. */
    public CoverageCounts {
        Map<ExclusionReason, Integer> sorted = new EnumMap<>(ExclusionReason.class);
        sorted.putAll(excluded);
        excluded = Collections.unmodifiableMap(sorted);
    }

    /** Those of one report. */
    public static CoverageCounts of(Coverage coverage) {
        int facts = 0;
        int open = 0;
        Map<ExclusionReason, Integer> excluded = new EnumMap<>(ExclusionReason.class);
        for (SentenceCoverage sentence : coverage.sentences()) {
            facts += sentence.state() == State.FACTS ? 1 : 0;
            open += sentence.state() == State.OPEN ? 1 : 0;
            if (sentence.reason() != null) {
                excluded.merge(sentence.reason(), 1, Integer::sum);
            }
        }
        return new CoverageCounts(
                coverage.sentences().size(),
                facts,
                excluded,
                open,
                coverage.letters(),
                coverage.withoutEvidence().size());
    }

    /** Those of both. */
    public CoverageCounts plus(CoverageCounts other) {
        Map<ExclusionReason, Integer> both = new EnumMap<>(ExclusionReason.class);
        both.putAll(excluded);
        other.excluded.forEach((reason, count) -> both.merge(reason, count, Integer::sum));
        return new CoverageCounts(
                sentences + other.sentences,
                withFacts + other.withFacts,
                both,
                open + other.open,
                letters.plus(other.letters),
                withoutEvidence + other.withoutEvidence);
    }

    /** How many were left out, for whatever reason. */
    public int allExcluded() {
        return excluded.values().stream().mapToInt(Integer::intValue).sum();
    }
}
