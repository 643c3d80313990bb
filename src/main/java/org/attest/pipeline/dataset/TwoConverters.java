package org.attest.pipeline.dataset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.ingest.dataset.RecordFormat;
import org.attest.ingest.table.Row;
import org.attest.model.AcceptanceRule;
import org.attest.model.DatasetRecord;
import org.attest.model.Thing;
import org.attest.rdf.CheckedBatch;
import org.attest.rdf.GraphBatch;
import org.attest.rdf.Iris;
import org.attest.resolve.Identity;
import org.attest.store.Relinking;
import org.attest.store.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a row once and converts it twice: with what things were and with what they are now. Where these are the same, as in
 * most rows that speak of a thing which others are to leave, not at all.
 *
 * <p>Does not look at what is stored. Used by one thread at a time.
 */
final class TwoConverters {

    private final RecordFormat format;
    private final Converter was;
    private final Converter is;
    private final boolean samePublisher;

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
        this.samePublisher = was.publisher().equals(is.publisher());
    }

    /**
     * What becomes of a row; nothing at all where it is as it was.
     *
     * @param row the row
     * @param before as it was; null where it was rejected
     * @param after as it is to be; null where it would be rejected
     */
    record Pair(
            Row row, @Nullable GraphBatch before, @Nullable GraphBatch after) {

        /**
         * Hands the record over, unless it is as it was, or was not taken and would not be.
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

    /** Converts a row, unless nothing that it speaks of is another than before. */
    Pair convert(Row row) {
        Optional<DatasetRecord> read = format.read(row).record();
        if (read.isEmpty()) {
            return new Pair(row, null, null);
        }
        DatasetRecord record = read.get();
        Map<String, Thing> before = was.things(record);
        Map<String, Thing> after = is.things(record);
        return samePublisher && before.equals(after)
                ? new Pair(row, null, null)
                : new Pair(row, batch(was, row, record, before), batch(is, row, record, after));
    }

    private static @Nullable GraphBatch batch(
            Converter converter, Row row, DatasetRecord record, Map<String, Thing> things) {
        CheckedBatch checked = converter.convert(row, record, things, List.of()).batch();
        return checked == null ? null : checked.batch();
    }
}
