package org.attest.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something was, as a source gives it.
 *
 * @param edtf the date or interval
 * @param ongoing whether it was still going on when it was said; differs from an open and from an unknown end
 * @param relative how it was worked out, where the source gives no calendar date; null otherwise
 */
public record Dating(Edtf edtf, boolean ongoing, @Nullable Relative relative) {

    /**
     * A relative date and how it was resolved.
     *
     * @param phrase the source's few words, such as "last week"
     * @param anchor the date that the phrase is relative to
     * @param rule name of the rule applied
     */
    public record Relative(String phrase, Edtf anchor, String rule) {}

    /** A calendar date, over when it was said. */
    public static Dating of(Edtf edtf) {
        return new Dating(edtf, false, null);
    }

    /** Whether it is a period whose end is told: what held for it holds no longer. A single date tells of no end. */
    public boolean isOver() {
        return !ongoing && edtf.text().contains("/") && edtf.latest() != null;
    }

    /** How it was worked out. */
    public Optional<Relative> howResolved() {
        return Optional.ofNullable(relative);
    }
}
