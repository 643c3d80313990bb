package org.attest.map;

import java.util.List;
import org.attest.problem.Rejection;
import org.attest.rdf.GraphBatch;

/**
 * What a report became.
 *
 * @param batch its quads
 * @param rejections the facts that could not be mapped, one each; the batch holds nothing of them
 * @param taken how many facts were mapped; with the rejections, all that the report had
 */
public record Mapped(GraphBatch batch, List<Rejection> rejections, int taken) {

    /** Copies the list. */
    public Mapped {
        rejections = List.copyOf(rejections);
    }
}
