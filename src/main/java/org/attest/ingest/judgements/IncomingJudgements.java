package org.attest.ingest.judgements;

import java.util.List;
import java.util.Optional;
import org.attest.model.Judgements;
import org.attest.problem.Problem;
import org.attest.problem.Rejection;
import org.attest.problem.Where;

/**
 * One list of judgements as it came in, or what stands in its place: a file that holds none.
 *
 * @param where the file
 * @param original the text exactly as given, without byte order mark; empty when it could not be read as text
 * @param contentHash SHA-256 (64 hex digits) of the list as {@link JudgementWriter} writes it, so that comments, the order of
 *     lines and line ends change nothing; empty when it was rejected whole
 * @param judgements the list less what was rejected; empty when it was rejected whole
 * @param given how many lines that are neither empty nor comment nor header the file has, good and bad, those of an unfinished
 *     merge too but not its marks
 * @param repeated how many of them stand in the file already, word for word
 * @param rejections what was rejected: a line, or the lines of an unfinished merge together
 * @param problems everything found, whether it blocks or not
 */
public record IncomingJudgements(
        Where where,
        String original,
        String contentHash,
        Optional<Judgements> judgements,
        int given,
        int repeated,
        List<Rejection> rejections,
        List<Problem> problems) {

    /** Copies the lists. */
    public IncomingJudgements {
        rejections = List.copyOf(rejections);
        problems = List.copyOf(problems);
    }

    /** How many judgements were given and not taken. */
    public int lost() {
        return given
                - repeated
                - judgements.map(list -> list.judgements().size()).orElse(0);
    }
}
