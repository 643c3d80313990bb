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
 * @param quadsPerCommit size of a transaction into a database that has content, about: larger ones cost memory, smaller
 *     ones bloat the database
 */
public record DatasetOptions(
        @Nullable String release, Extent extent, List<String> where, MaxRejects maxRejects, int quadsPerCommit) {

    private static final int QUADS_PER_COMMIT = 400_000;

    /** Goes by the file, takes everything. */
    public static final DatasetOptions STANDARD =
            new DatasetOptions(null, Extent.UNSAID, List.of(), MaxRejects.UNLIMITED);

    /** Copies the list. */
    public DatasetOptions {
        where = List.copyOf(where);
    }

    /** With transactions of the usual size. */
    public DatasetOptions(@Nullable String release, Extent extent, List<String> where, MaxRejects maxRejects) {
        this(release, extent, where, maxRejects, QUADS_PER_COMMIT);
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
