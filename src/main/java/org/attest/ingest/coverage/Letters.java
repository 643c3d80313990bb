package org.attest.ingest.coverage;

/**
 * How many letters and digits of a text are accounted for: a stricter measure than sentences, of which one letter is enough.
 *
 * @param total all of them
 * @param withFacts those that evidence of facts covers
 * @param excluded those that only exclusions cover
 */
public record Letters(long total, long withFacts, long excluded) {

    /** Of no text. */
    public static final Letters NONE = new Letters(0, 0, 0);

    /** Those that nothing covers. */
    public long open() {
        return total - withFacts - excluded;
    }

    /** Those of two texts. */
    public Letters plus(Letters other) {
        return new Letters(total + other.total, withFacts + other.withFacts, excluded + other.excluded);
    }
}
