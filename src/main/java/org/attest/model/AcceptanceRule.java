package org.attest.model;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which testimonies belong to the accepted view of a database.
 *
 * @param sources kinds of source that may be accepted at all
 */
public record AcceptanceRule(Set<SourceType> sources) {

    private static final Set<Stance> STANCES =
            EnumSet.of(Stance.ASSERTS, Stance.CLAIMS, Stance.ESTIMATES, Stance.HEARSAY);

    /** Every kind of source but what a program coded. */
    public static final AcceptanceRule STANDARD =
            new AcceptanceRule(EnumSet.complementOf(EnumSet.of(SourceType.MACHINE_CODED_DATASET)));

    /** Copies the set. */
    public AcceptanceRule {
        sources = Set.copyOf(sources);
    }

    /** Whether a testimony of such a source is accepted: affirmed, as what is, more than possible, and current. */
    public boolean accepts(SourceType source, Stance stance, Polarity polarity, Certainty certainty, Status status) {
        return sources.contains(source)
                && STANCES.contains(stance)
                && polarity == Polarity.AFFIRMS
                && certainty != Certainty.POSSIBLE
                && status == Status.CURRENT;
    }
}
