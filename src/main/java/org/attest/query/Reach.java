package org.attest.query;

import java.util.Locale;

/** What a saved query looks at. It is said for readers; nothing is granted or withheld by it. */
public enum Reach {
    /** The default graph only: catalogue, things, occurrences and what is accepted. */
    ACCEPTED,
    /** The graphs of testimonies too, and so plans, fears and denials, on purpose. */
    TESTIMONIES;

    /** The word as it stands in a header. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
