package org.attest.query;

import java.time.Duration;
import java.util.Optional;
import org.apache.jena.shared.PrefixMapping;

/**
 * How to run a query.
 *
 * @param timeout after which the query is stopped; empty for none
 * @param maxRows rows or triples after which the answer is cut off; 0 for no limit
 * @param width columns of the terminal that a table must fit; 0 where the output is no terminal, and nothing is cut
 * @param prefixes for writing IRIs short in tables and Turtle, beside those of the query itself
 * @param view what the query sees
 */
public record RunOptions(Optional<Duration> timeout, long maxRows, int width, PrefixMapping prefixes, View view) {

    /** No limits, no terminal, the accepted view. */
    public static RunOptions standard() {
        return new RunOptions(Optional.empty(), 0, 0, Terms.PREFIXES, View.accepted());
    }

    /** The same with another time limit. */
    public RunOptions withTimeout(Duration limit) {
        return new RunOptions(Optional.of(limit), maxRows, width, prefixes, view);
    }

    /** The same with another limit of rows; 0 for none. */
    public RunOptions withMaxRows(long limit) {
        return new RunOptions(timeout, limit, width, prefixes, view);
    }

    /** The same for a terminal of so many columns; 0 for no terminal. */
    public RunOptions withWidth(int columns) {
        return new RunOptions(timeout, maxRows, columns, prefixes, view);
    }

    /** The same with one more prefix, for the database's own base for instance. */
    public RunOptions withPrefix(String prefix, String iri) {
        PrefixMapping more =
                PrefixMapping.Factory.create().setNsPrefixes(prefixes).setNsPrefix(prefix, iri);
        return new RunOptions(timeout, maxRows, width, more, view);
    }
}
