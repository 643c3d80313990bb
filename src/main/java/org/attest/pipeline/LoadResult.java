package org.attest.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.attest.problem.Rejection;

/**
 * What came of a run.
 *
 * @param summary the counts
 * @param rejections what was not taken of the files; not what was stored before and is no longer taken
 * @param rejectFile where both were written; empty when everything was taken, or nothing is written in such a run
 */
public record LoadResult(LoadSummary summary, List<Rejection> rejections, Optional<Path> rejectFile) {

    /** Copies the list. */
    public LoadResult {
        rejections = List.copyOf(rejections);
    }
}
