package org.attest.pipeline;

import java.util.List;
import org.attest.model.Authority;
import org.attest.model.Judgements;
import org.attest.rdf.Iris;
import org.attest.resolve.Identity;
import org.attest.resolve.judge.Decisions;
import org.attest.store.GraphStore;

/**
 * What makes names things in a database: its authorities, its judgements, and what they come to.
 *
 * @param authorities in the order of their IRIs
 * @param lists lists of judgements, in the order of their names
 * @param decisions what these judgements come to
 * @param identity what keys stand for
 */
public record InForce(List<Authority> authorities, List<Judgements> lists, Decisions decisions, Identity identity) {

    /** Copies the lists. */
    public InForce {
        authorities = List.copyOf(authorities);
        lists = List.copyOf(lists);
    }

    /**
     * What is in force in a database.
     *
     * @throws DamagedArchiveException if an authority or a list of judgements is missing or altered
     */
    public static InForce of(GraphStore store) {
        Knowledge knowledge = Knowledge.of(
                store.contents(), store.archive(), new Iris(store.settings().base()));
        Decisions decisions = knowledge.decisions();
        return new InForce(
                knowledge.authorities().values().stream()
                        .map(Knowledge.Entry::content)
                        .toList(),
                knowledge.judgements().values().stream()
                        .map(Knowledge.Entry::content)
                        .toList(),
                decisions,
                knowledge.identity(decisions));
    }
}
