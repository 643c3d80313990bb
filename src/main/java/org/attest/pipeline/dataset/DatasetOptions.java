package org.attest.pipeline.dataset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to load a dataset.
 *
 * @param release name of the release; null to go by the file's name
 * @param extent whether the file is all of the release
 * @param where conditions by which rows are picked, as the user gave them; all of them must hold
 * @param maxRejects when to stop
 */
public record DatasetOptions(@Nullable String release, Extent extent, List<String> where, MaxRejects maxRejects) {

    /** Goes by the file, takes everything. */
    public static final DatasetOptions STANDARD =
            new DatasetOptions(null, Extent.UNSAID, List.of(), MaxRejects.UNLIMITED);

    /** Copies the list. */
    public DatasetOptions {
        where = List.copyOf(where);
    }

    /** How much of a release a file is. */
    public enum Extent {
        /** The user does not say: a release of a new name is taken for whole, unless too much would be missing from it. */
        UNSAID,
        /** All of it: what it lacks is gone. */
        WHOLE,
        /** A part: what it lacks is elsewhere. */
        PART
    }
}
