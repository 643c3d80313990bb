package org.attest.store;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/**
 * A change of what things are: authorities, judgements and reports that go in derived anew, what is replaced by what, and
 * records of datasets that speak of such things, all in one transaction.
 *
 * @param inputs what goes in
 * @param replacements for each thing concerned what is said of its replacement; empty where it is not replaced any more
 * @param united which accounts an occurrence unites, all of it
 * @param records hands over the records concerned
 * @param recordCount how many these are, by which it is seen to that there is room for them
 */
public record Relinking(
        Change inputs, Map<Node, Set<Triple>> replacements, Set<Triple> united, Records records, long recordCount) {

    /** Copies the collections. */
    public Relinking {
        replacements = Map.copyOf(replacements);
        united = Set.copyOf(united);
    }

    /** Where records that change are handed over, once, within the transaction. */
    @FunctionalInterface
    public interface Records {

        /**
         * Hands them over.
         *
         * @throws IOException if reading them breaks off; nothing is stored then
         */
        void each(Edits edits) throws IOException;
    }

    /** Takes records that change. */
    public interface Edits {

        /**
         * A revision of a record.
         *
         * @param record its IRI
         * @param contentHash of that revision
         * @param before what it was before, as a current record; without repetition
         * @param after what it is to be, as a current record; without repetition
         */
        void record(Node record, String contentHash, List<Quad> before, List<Quad> after);

        /**
         * What the catalogue says of a dataset.
         *
         * @param before what it said
         * @param after what it is to say
         */
        void description(Set<Quad> before, Set<Quad> after);
    }
}
