package org.attest.validate;

import java.util.List;
import org.attest.problem.Rejection;
import org.attest.rdf.CheckedBatch;
import org.jspecify.annotations.Nullable;

/**
 * What a check left of a batch.
 *
 * @param batch what can be stored, with the warnings as its remarks; null where the whole batch is rejected
 * @param rejections what was taken out, and why
 * @param accountsIn accounts that came in, each counted once a testimony; for an authority, its things, for a list its judgements
 * @param accountsOut those that are left; with the accounts and testimonies rejected, all that came in
 */
public record Checked(@Nullable CheckedBatch batch, List<Rejection> rejections, int accountsIn, int accountsOut) {

    /** Copies the list. */
    public Checked {
        rejections = List.copyOf(rejections);
    }
}
