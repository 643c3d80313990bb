package org.attest.model;

/** The span of time in each of which there are so many. */
public enum Rate implements Word {
    HOUR,
    DAY,
    WEEK,
    MONTH,
    YEAR;

    /** {@code PerDay} for {@code day}. */
    @Override
    public String term() {
        return "Per" + Word.upperCamel(name());
    }
}
