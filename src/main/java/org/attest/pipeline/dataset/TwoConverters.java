package org.attest.pipeline.dataset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.attest.ingest.dataset.RecordFormat;
import org.attest.ingest.table.Row;
import org.attest.model.AcceptanceRule;
import org.attest.model.DatasetRecord;
import org.attest.model.Thing;
import org.attest.pipeline.Losses;
import org.attest.pipeline.dataset.Converter.Converted;
import org.attest.problem.Rejection;
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
     * @param name what messages call the record
     * @param before as it was, with what of it was rejected; null where nothing of it changes
     * @param after as it is to be; null where nothing of it changes
     */
    record Pair(
            String name,
            @Nullable Converted before,
            @Nullable Converted after) {

        /**
         * Hands the record over, unless it is as it was, or was not taken and would not be.
         *
         * @param lost takes what of it was taken before and is not any more
         * @throws StoreException if only one of the two is
         */
        void to(Relinking.Edits edits, Consumer<Rejection> lost) {
            if (before == null || after == null) {
                return;
            }
            CheckedBatch old = before.batch();
            CheckedBatch anew = after.batch();
            if (old == null && anew == null) {
                return;
            }
            if (old == null || anew == null) {
                throw new StoreException("nothing was changed: with what things would be then, " + name
                        + " would break a shape (judge otherwise, or mend the record)");
            }
            Losses.of(name, before.rejections(), after.rejections()).forEach(lost);
            GraphBatch batch = old.batch();
            edits.record(
                    batch.subject(),
                    batch.contentHash(),
                    batch.quads(),
                    anew.batch().quads());
        }
    }

    /** Converts a row, unless nothing that it speaks of is another than before. */
    Pair convert(Row row) {
        String name = "record/" + format.dataset().id() + "/" + format.id(row).orElse("");
        Optional<DatasetRecord> read = format.read(row).record();
        if (read.isEmpty()) {
            return new Pair(name, null, null);
        }
        DatasetRecord record = read.get();
        Map<String, Thing> before = was.things(record);
        Map<String, Thing> after = is.things(record);
        return samePublisher && before.equals(after)
                ? new Pair(name, null, null)
                : new Pair(
                        name, was.convert(row, record, before, List.of()), is.convert(row, record, after, List.of()));
    }
}
