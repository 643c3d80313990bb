package org.attest.pipeline;

import java.util.List;
import org.attest.ingest.Incoming;
import org.attest.ingest.IncomingAuthority;
import org.attest.model.Judgements;
import org.attest.pipeline.Knowledge.Entry;
import org.attest.rdf.CheckedBatch;

/**
 * All of a run that is ready to be stored, and the counts of what is not.
 *
 * @param intake what was read
 * @param unchanged reports that the database has just so
 * @param reportsRejected reports that were read and not taken
 * @param authoritiesUnchanged authorities that the database has just so
 * @param authoritiesRejected authorities that were read and not taken
 * @param reports reports to be stored
 * @param authorities authorities to be stored
 * @param judgements lists of judgements to be stored
 * @param knowledge authorities and judgements of the database and of the run
 */
record Prepared(
        Intake intake,
        int unchanged,
        int reportsRejected,
        int authoritiesUnchanged,
        int authoritiesRejected,
        List<ReadyReport> reports,
        List<ReadyAuthority> authorities,
        List<Entry<Judgements>> judgements,
        Knowledge knowledge) {

    /**
     * A report ready to be stored.
     *
     * @param replaces whether it takes the place of a stored one
     * @param facts how many of its facts are in the batch
     */
    record ReadyReport(Incoming incoming, CheckedBatch batch, boolean replaces, int facts) {}

    /** An authority ready to be stored. */
    record ReadyAuthority(IncomingAuthority incoming, CheckedBatch batch) {}

    private LoadSummary.Judging judging() {
        int taken = judgements.stream()
                .mapToInt(list -> list.content().judgements().size())
                .sum();
        return new LoadSummary.Judging(intake.judgements().size(), judgements.size(), taken);
    }

    LoadSummary summary(int warnings, int rederived, long quadsAdded, long quadsRemoved) {
        int replaced = (int) reports.stream().filter(ReadyReport::replaces).count();
        int factsRead = reports.stream()
                .mapToInt(ready -> ready.incoming().factsGiven())
                .sum();
        int factsTaken = reports.stream().mapToInt(ReadyReport::facts).sum();
        return new LoadSummary(
                intake.files(),
                intake.filesRejected(),
                intake.reportsRead(),
                reports.size() - replaced,
                replaced,
                unchanged,
                intake.reportsRejected() + reportsRejected,
                intake.authoritiesRead(),
                authorities.size(),
                authoritiesUnchanged,
                intake.authoritiesRead() - intake.authorities().size() + authoritiesRejected,
                intake.log().declarationsRejected(),
                judging(),
                factsRead,
                factsTaken,
                factsRead - factsTaken,
                warnings,
                rederived,
                intake.log().lost().size(),
                quadsAdded,
                quadsRemoved);
    }
}
