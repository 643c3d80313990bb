package org.attest.pipeline.names;

import java.util.List;
import org.attest.pipeline.names.Side.Example;
import org.attest.resolve.occurrence.Likeness;

/**
 * Two event accounts that may be of one occurrence.
 *
 * @param a the one with the lesser key by code point
 * @param b the other
 * @param likeness the score, and why
 */
public record AccountCandidate(Told a, Told b, Likeness likeness) {

    /**
     * What an account tells, in words.
     *
     * @param key as judgements name it
     * @param label what it is called; empty where it is not
     * @param types its narrowest classes, as the ontology calls them
     * @param places labels of where it happened
     * @param date in EDTF, else the days it is known to lie between; empty when nothing is said
     * @param participants labels of who took part
     * @param sources where it is told
     */
    public record Told(
            String key,
            String label,
            List<String> types,
            List<String> places,
            String date,
            List<String> participants,
            List<Example> sources) {

        /** Copies the lists. */
        public Told {
            types = List.copyOf(types);
            places = List.copyOf(places);
            participants = List.copyOf(participants);
            sources = List.copyOf(sources);
        }
    }
}
