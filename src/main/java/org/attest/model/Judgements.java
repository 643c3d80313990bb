package org.attest.model;

import java.util.List;

/**
 * A list of judgements.
 *
 * @param name what the list is called; the key under which it is stored and replaced
 * @param judgements the judgements, in the file's order
 */
public record Judgements(String name, List<Judgement> judgements) {

    /** What the name of a list is made of. */
    public static final String NAME_FORM = "[a-z0-9][a-z0-9-]{0,63}";

    /** The list that the command writes into; it may be loaded from a file, too. */
    public static final String DECIDED = "decided";

    /** Copies the list. */
    public Judgements {
        judgements = List.copyOf(judgements);
    }
}
