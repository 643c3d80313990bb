package org.attest.ingest;

import java.util.List;
import java.util.Optional;
import org.attest.model.Report;
import org.attest.problem.Problem;
import org.attest.problem.Rejection;
import org.attest.problem.Where;

/**
 * One report as it came in, or what stands in its place: a file or a line that holds none.
 *
 * @param where the file, and the line in JSON Lines
 * @param original the JSON exactly as given, without byte order mark; empty when it could not be read as text
 * @param contentHash SHA-256 (64 hex digits) of the JSON in a form that no layout changes, so that a report written anew or
 *     moved to another file is the same; empty when it is not JSON
 * @param report the report less what was rejected; empty when it was rejected whole
 * @param factsGiven how many facts the JSON holds, good and bad; less the report's own count, this is how many were lost
 * @param rejections what was rejected; a rejected report or testimony stands for all in it
 * @param problems everything found, whether it blocks or not
 */
public record Incoming(
        Where where,
        String original,
        String contentHash,
        Optional<Report> report,
        int factsGiven,
        List<Rejection> rejections,
        List<Problem> problems) {

    /** Copies the lists. */
    public Incoming {
        rejections = List.copyOf(rejections);
        problems = List.copyOf(problems);
    }
}
