package org.attest.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as a source gives it, with its hedges. At least one of the parts is there.
 *
 * @param exactly the number, where it is given without a hedge; excludes the next three
 * @param atLeast least value, included
 * @param atMost greatest value, included
 * @param about the number around which it lies
 * @param words the source's words where they are no number: "hundreds", "a few thousand"
 * @param share a fraction of a whole, "1/3"
 * @param hedge the word that hedges it: "almost", "more than", "up to"
 */
public record Quantity(
        @Nullable BigDecimal exactly,
        @Nullable BigDecimal atLeast,
        @Nullable BigDecimal atMost,
        @Nullable BigDecimal about,
        @Nullable String words,
        @Nullable String share,
        @Nullable String hedge) {

    /** A bare number. */
    public static Quantity exactly(long number) {
        return new Quantity(BigDecimal.valueOf(number), null, null, null, null, null, null);
    }

    /** The least it can be by what is said; null when nothing bounds it from below. */
    public @Nullable BigDecimal lower() {
        return exactly != null ? exactly : atLeast;
    }

    /** The most it can be by what is said; null when nothing bounds it from above. */
    public @Nullable BigDecimal upper() {
        return exactly != null ? exactly : atMost;
    }

    /** The number given, exact or approximate; null when only bounds or words are. */
    public @Nullable BigDecimal best() {
        return exactly != null ? exactly : about;
    }
}
