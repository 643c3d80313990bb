package org.attest.pipeline;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.attest.model.AcceptanceRule;
import org.attest.problem.ProblemSink;
import org.attest.rdf.Iris;

/** Does all that loading does but the storing, against an empty database. */
public final class Checker {

    private final LoadOptions options;

    /** A checker. */
    public Checker(LoadOptions options) {
        this.options = options;
    }

    /**
     * Checks.
     *
     * @param inputs the files; authorities among them are in force for the reports
     * @param problems takes every problem as it is found
     * @throws IOException if reading breaks off
     */
    public LoadResult check(List<Input> inputs, LoadProgress progress, ProblemSink problems) throws IOException {
        RunLog log = new RunLog(problems);
        Preparation preparation = new Preparation(
                Stored.nothing(Iris.DEFAULT_BASE),
                new Iris(Iris.DEFAULT_BASE),
                AcceptanceRule.STANDARD,
                hash -> {
                    throw new IllegalStateException("an empty database has no authority " + hash);
                },
                options);
        Prepared prepared = preparation.prepare(inputs, progress, log);
        return new LoadResult(prepared.summary(log.warnings(), 0, 0, 0), log.rejections(), Optional.empty());
    }
}
