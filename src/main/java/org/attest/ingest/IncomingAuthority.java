package org.attest.ingest;

import java.util.List;
import java.util.Optional;
import org.attest.model.Authority;
import org.attest.problem.Problem;
import org.attest.problem.Rejection;
import org.attest.problem.Where;

/**
 * One authority as it came in, or what stands in its place: a file that holds none.
 *
 * @param where the file
 * @param original the JSON exactly as given, without byte order mark; empty when it could not be read as text
 * @param contentHash SHA-256 (64 hex digits) of the JSON in a form that no layout changes; empty when it is not JSON
 * @param authority the authority less what was rejected; empty when it was rejected whole
 * @param thingsGiven how many things the JSON holds, good and bad
 * @param rejections what was rejected
 * @param problems everything found, whether it blocks or not
 */
public record IncomingAuthority(
        Where where,
        String original,
        String contentHash,
        Optional<Authority> authority,
        int thingsGiven,
        List<Rejection> rejections,
        List<Problem> problems) {

    /** Copies the lists. */
    public IncomingAuthority {
        rejections = List.copyOf(rejections);
        problems = List.copyOf(problems);
    }
}
