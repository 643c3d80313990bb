package org.attest.serve.sparql;

import java.time.Duration;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/**
 * How much one query may cost.
 *
 * @param firstRow time until the first row, more than zero
 * @param total time for the whole of it, more than zero
 * @param rows rows, or triples, that an answer holds at most; more than zero
 */
public record Limits(Duration firstRow, Duration total, long rows) {

    /** The name of the row limit in a configuration file. */
    public static final Symbol ROW_LIMIT = Symbol.create("https://w3id.org/attest/server#rowLimit");

    /** 5 s to the first row, 20 s in all, 100,000 rows. */
    public static final Limits STANDARD = new Limits(Duration.ofSeconds(5), Duration.ofSeconds(20), 100_000);

    /** Checks the ranges. */
    public Limits {
        if (!firstRow.isPositive() || !total.isPositive() || rows < 1) {
            throw new IllegalArgumentException(
                    "limits must be more than zero: " + firstRow + ", " + total + ", " + rows);
        }
    }

    /** What a context says, and the standard for what it leaves open. */
    public static Limits of(Context context) {
        String[] times = context.getAsString(ARQ.queryTimeout, "").split(",", -1);
        Duration first = times[0].isBlank() ? STANDARD.firstRow : Duration.ofMillis(Long.parseLong(times[0].trim()));
        Duration total = times.length < 2 ? STANDARD.total : Duration.ofMillis(Long.parseLong(times[1].trim()));
        String rows = context.getAsString(ROW_LIMIT, Long.toString(STANDARD.rows));
        return new Limits(first, total, Long.parseLong(rows.trim()));
    }

    /** The same but for the time: so long until the first row, and no longer in all. */
    public Limits within(Duration time) {
        return new Limits(time, time, rows);
    }

    /** The times as Jena writes them: milliseconds to the first row, in all. */
    public String times() {
        return firstRow.toMillis() + "," + total.toMillis();
    }
}
