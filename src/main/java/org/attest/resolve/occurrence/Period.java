package org.attest.resolve.occurrence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days between which something happened, or that it lasted: sources seldom tell these two apart.
 *
 * @param earliest the first day; of what has none, {@link #OPEN_DAYS} before the last
 * @param latest the last day; of what has none, {@link #OPEN_DAYS} after the first
 * @param open which of the two was not told
 */
public record Period(LocalDate earliest, LocalDate latest, Open open) {

    /** For how long that counts which has no beginning or no end. */
    static final int OPEN_DAYS = 31;

    /** Which end was not told. */
    public enum Open {
        /** Both were. */
        NEITHER,
        /** It happened by the last day. */
        START,
        /** It began on the first day, or about it, and went on. */
        END
    }

    /** From bounds, either of which may be open; null where both are, or where they contradict each other. */
    public static @Nullable Period of(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        if (earliest == null) {
            return latest == null ? null : new Period(latest.minusDays(OPEN_DAYS - 1L), latest, Open.START);
        }
        if (latest == null) {
            return new Period(earliest, earliest.plusDays(OPEN_DAYS - 1L), Open.END);
        }
        return latest.isBefore(earliest) ? null : new Period(earliest, latest, Open.NEITHER);
    }

    /** Number of days, both ends counted. */
    long days() {
        return last() - first() + 1;
    }

    long first() {
        return earliest.toEpochDay();
    }

    long last() {
        return latest.toEpochDay();
    }

    /** Days between the two; 0 where they overlap, 1 from a day to the next. */
    long gap(Period other) {
        return Math.max(0, Math.max(first(), other.first()) - Math.min(last(), other.last()));
    }

    @Override
    public String toString() {
        return switch (open) {
            case START -> "by " + latest;
            case END -> "from " + earliest + " on";
            case NEITHER -> earliest.equals(latest) ? earliest.toString() : earliest + "/" + latest;
        };
    }
}
