package org.attest.rdf;

import java.util.List;
import org.attest.problem.Problem;

/**
 * A batch that was validated. Only {@code org.attest.validate} makes one, and the store takes nothing else; a test of the
 * architecture holds both.
 */
public final class CheckedBatch {

    private final GraphBatch batch;
    private final List<Problem> remarks;

    private CheckedBatch(GraphBatch batch, List<Problem> remarks) {
        this.batch = batch;
        this.remarks = List.copyOf(remarks);
    }

    /**
     * Marks a batch as checked.
     *
     * @param batch what was checked, without what had to be taken out
     * @param remarks what was found in what is left
     * @throws IllegalArgumentException if one of the remarks blocks
     */
    public static CheckedBatch of(GraphBatch batch, List<Problem> remarks) {
        remarks.stream().filter(Problem::blocks).findFirst().ifPresent(problem -> {
            throw new IllegalArgumentException("a batch with a blocking problem is not checked: " + problem);
        });
        return new CheckedBatch(batch, remarks);
    }

    /** What was checked. */
    public GraphBatch batch() {
        return batch;
    }

    /** Problems that do not block. */
    public List<Problem> remarks() {
        return remarks;
    }
}
