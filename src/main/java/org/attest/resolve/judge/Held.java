package org.attest.resolve.judge;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.attest.model.Judgement.Verdict;

/**
 * What holds of one pair: the latest judgement, of those of one time the most careful.
 *
 * @param verdict what holds
 * @param moment since when, as {@link org.attest.model.Judgement#moment()} has it
 * @param by the judgements that say so, of that time; at least one, in their order
 * @param overruled those of that time that say otherwise
 */
record Held(Verdict verdict, String moment, List<Listed> by, List<Listed> overruled) {

    static Held of(Collection<Listed> judgements) {
        String latest = judgements.stream()
                .map(listed -> listed.judgement().moment())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<Listed> last = judgements.stream()
                .filter(listed -> listed.judgement().moment().equals(latest))
                .sorted(Listed.ORDER)
                .toList();
        Verdict verdict = last.stream()
                .map(listed -> listed.judgement().verdict())
                .max(Comparator.comparingInt(Held::care))
                .orElseThrow();
        return new Held(
                verdict,
                latest,
                last.stream()
                        .filter(listed -> listed.judgement().verdict() == verdict)
                        .toList(),
                last.stream()
                        .filter(listed -> listed.judgement().verdict() != verdict)
                        .toList());
    }

    private static int care(Verdict verdict) {
        return switch (verdict) {
            case SAME -> 0;
            case UNDECIDED -> 1;
            case DIFFERENT -> 2;
        };
    }
}
