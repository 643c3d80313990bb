package org.attest.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/** How closely a date tells when it was. Worked out of the date, never written in a report; the finest first. */
public enum DatePrecision implements Word {
    /** One day. */
    DAY(1),
    /** Two to six days. */
    FEW_DAYS(6),
    /** Seven days. */
    WEEK(7),
    /** Eight to 31 days. */
    MONTH(31),
    /** 32 to 366 days. */
    YEAR(366),
    /** More than a year. */
    LONGER(Long.MAX_VALUE);

    private final long mostDays;

    DatePrecision(long mostDays) {
        this.mostDays = mostDays;
    }

    /** That of one date, which means some day from the first to the last, both included. */
    static DatePrecision of(LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        return Arrays.stream(values())
                .filter(precision -> days <= precision.mostDays)
                .findFirst()
                .orElse(LONGER);
    }

    /** {@code DayPrecision} for {@code DAY}. */
    @Override
    public String term() {
        return Word.upperCamel(name()) + "Precision";
    }
}
