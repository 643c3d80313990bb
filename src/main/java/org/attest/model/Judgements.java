package org.attest.model;

import java.util.List;

/**
 * A list of judgements.
 *
 * @param name what the list is called; the key under which it is stored and replaced
 * @param judgements the judgements, in the file's order
 */
public record Judgements(String name, List<Judgement> judgements) {

    /** Copies the list. */
    public Judgements {
        judgements = List.copyOf(judgements);
    }
}
