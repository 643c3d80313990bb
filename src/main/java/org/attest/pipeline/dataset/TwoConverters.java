package org.attest.pipeline.dataset;

import org.attest.ingest.dataset.RecordFormat;
import org.attest.ingest.dataset.RecordReading;
import org.attest.ingest.table.Row;
import org.attest.model.AcceptanceRule;
import org.attest.rdf.CheckedBatch;
import org.attest.rdf.GraphBatch;
import org.attest.rdf.Iris;
import org.attest.resolve.Identity;
import org.attest.store.Relinking;
import org.attest.store.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a row once and converts it twice: with what things were and with what they are now.
 *
 * <p>Does not look at what is stored. Used by one thread at a time.
 */
final class TwoConverters {

    private final RecordFormat format;
    private final Converter was;
    private final Converter is;

    /**
     * Two converters.
     *
     * @param before asked by no other thread
     * @param after likewise
     */
    TwoConverters(
            RecordFormat format, Iris iris, AcceptanceRule rule, Identity before, Identity after, String release) {
        this.format = format;
        this.was = new Converter(format, iris, rule, before, release);
        this.is = new Converter(format, iris, rule, after, release);
    }

    /**
     * What becomes of a row.
     *
     * @param row the row
     * @param before as it was; null where it was rejected
     * @param after as it is to be; null where it would be rejected
     */
    record Pair(
            Row row, @Nullable GraphBatch before, @Nullable GraphBatch after) {

        /**
         * Hands the record over, unless it was not taken and would not be.
         *
         * @throws StoreException if only one of the two is
         */
        void to(Relinking.Edits edits) {
            if (before == null && after == null) {
                return;
            }
            if (before == null || after == null) {
                throw new StoreException("nothing was changed: with what things would be then, " + row.where()
                        + " would break a shape (judge otherwise, or mend the record)");
            }
            edits.record(before.subject(), before.contentHash(), before.quads(), after.quads());
        }
    }

    /** Converts a row. */
    Pair convert(Row row) {
        RecordReading reading = format.read(row);
        return new Pair(row, batch(was, row, reading), batch(is, row, reading));
    }

    private static @Nullable GraphBatch batch(Converter converter, Row row, RecordReading reading) {
        CheckedBatch checked = converter.convert(row, reading).batch();
        return checked == null ? null : checked.batch();
    }
}
