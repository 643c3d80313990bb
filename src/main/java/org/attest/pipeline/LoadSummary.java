package org.attest.pipeline;

/**
 * What a run did. The counts add up: {@code reportsRead = taken + unchanged + rejected}, and for the reports taken
 * {@code factsRead = factsTaken + factsRejected}; for authorities as for reports.
 *
 * @param filesRead files that could be read
 * @param filesRejected files that could not
 * @param reportsRead reports found in them
 * @param added reports that are new in the database
 * @param replaced reports that took the place of one with other content
 * @param unchanged reports that the database had already
 * @param reportsRejected reports that were not taken
 * @param authoritiesRead authorities found in the files
 * @param authoritiesChanged authorities added or replaced
 * @param authoritiesUnchanged authorities that the database had already
 * @param authoritiesRejected authorities that were not taken
 * @param declarationsRejected entities, events, known things and the like that were not taken, each by itself
 * @param judging what became of lists of judgements
 * @param factsRead facts in the reports added and replaced
 * @param factsTaken facts that were stored
 * @param factsRejected facts that were not
 * @param warnings problems with what was taken
 * @param rederived reports derived anew because of what changed around them
 * @param lost facts and the like that were stored and cannot be taken any more, for things are others by now
 * @param quadsAdded quads that the database has now and had not before, derived ones included
 * @param quadsRemoved quads that it had before and has no more
 */
public record LoadSummary(
        int filesRead,
        int filesRejected,
        int reportsRead,
        int added,
        int replaced,
        int unchanged,
        int reportsRejected,
        int authoritiesRead,
        int authoritiesChanged,
        int authoritiesUnchanged,
        int authoritiesRejected,
        int declarationsRejected,
        Judging judging,
        int factsRead,
        int factsTaken,
        int factsRejected,
        int warnings,
        int rederived,
        int lost,
        long quadsAdded,
        long quadsRemoved) {

    /** Insists that nothing was lost between the stages. */
    public LoadSummary {
        if (reportsRead != added + replaced + unchanged + reportsRejected) {
            throw new IllegalStateException("reports read " + reportsRead + " is not added " + added + " + replaced "
                    + replaced + " + unchanged " + unchanged + " + rejected " + reportsRejected);
        }
        if (authoritiesRead != authoritiesChanged + authoritiesUnchanged + authoritiesRejected) {
            throw new IllegalStateException("authorities read " + authoritiesRead + " is not changed "
                    + authoritiesChanged + " + unchanged " + authoritiesUnchanged + " + rejected "
                    + authoritiesRejected);
        }
        if (factsRead != factsTaken + factsRejected) {
            throw new IllegalStateException(
                    "facts read " + factsRead + " is not taken " + factsTaken + " + rejected " + factsRejected);
        }
    }

    /** Whether anything was rejected, or of what was taken before cannot be taken any more. */
    public boolean hasRejections() {
        return filesRejected + reportsRejected + authoritiesRejected + declarationsRejected + factsRejected + lost > 0;
    }

    /** Whether the database is another than before. */
    public boolean changedAnything() {
        return added + replaced + authoritiesChanged + judging.listsChanged() > 0;
    }

    /**
     * What became of lists of judgements.
     *
     * @param listsRead lists found in the files
     * @param listsChanged lists added or replaced
     * @param judgements judgements in these
     */
    public record Judging(int listsRead, int listsChanged, int judgements) {}
}
