package org.attest.pipeline.dataset;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.attest.model.Release;
import org.attest.problem.ProblemCode;

/**
 * What came of loading one file of a dataset.
 *
 * @param file what the file is called
 * @param dataset title of the dataset
 * @param release name of the release
 * @param identical whether the very same file was loaded before, so that nothing was to be done
 * @param counts what became of the records of this file
 * @param leftOut rows that the conditions did not pick, which are not among the records
 * @param rejectedBy how many problems of each kind kept something out
 * @param flaggedBy how many of each kind kept nothing out
 * @param flagged problems that did not block anything
 * @param quadsAdded quads of named graphs that are stored now and were not before
 * @param quadsRemoved quads that were and are no more
 * @param rejects the reject file; empty where everything was taken
 * @param remarks file of the remarks; empty where there were none
 * @param stopped why it was broken off; empty where it came to its end
 */
public record DatasetResult(
        String file,
        String dataset,
        String release,
        boolean identical,
        Release.Counts counts,
        long leftOut,
        Map<ProblemCode, Long> rejectedBy,
        Map<ProblemCode, Long> flaggedBy,
        long flagged,
        long quadsAdded,
        long quadsRemoved,
        Optional<Path> rejects,
        Optional<Path> remarks,
        Optional<String> stopped) {

    /** Copies the maps. */
    public DatasetResult {
        rejectedBy = Map.copyOf(rejectedBy);
        flaggedBy = Map.copyOf(flaggedBy);
    }

    /** Whether anything was not taken. */
    public boolean hasRejections() {
        return counts.rejected() > 0 || rejects.isPresent() || stopped.isPresent();
    }
}
