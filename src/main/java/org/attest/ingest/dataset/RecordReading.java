package org.attest.ingest.dataset;

import java.util.List;
import java.util.Optional;
import org.attest.model.DatasetRecord;
import org.attest.problem.Problem;

/**
 * What came of a row.
 *
 * @param record the record; empty where it cannot be taken
 * @param problems what was found; at least one of them blocks exactly where there is no record
 */
public record RecordReading(Optional<DatasetRecord> record, List<Problem> problems) {

    /** Copies the list, and insists that a lost record has a reason. */
    public RecordReading {
        problems = List.copyOf(problems);
        if (record.isPresent() == problems.stream().anyMatch(Problem::blocks)) {
            throw new IllegalArgumentException("a record, or a problem that blocks it: " + problems);
        }
    }

    /** A record that can be taken, with what is odd about it. */
    public static RecordReading of(DatasetRecord record, List<Problem> remarks) {
        return new RecordReading(Optional.of(record), remarks);
    }

    /** No record. */
    public static RecordReading rejected(List<Problem> problems) {
        return new RecordReading(Optional.empty(), problems);
    }
}
