package org.attest.pipeline.dataset;

import java.io.IOException;
import java.nio.file.Path;
import org.attest.ingest.dataset.RecordFormat;
import org.attest.ingest.table.BadRecord;
import org.attest.ingest.table.RecordHasher;
import org.attest.ingest.table.Row;
import org.attest.ingest.table.RowFilter;
import org.attest.ingest.table.TableReader;
import org.attest.ingest.table.TableRecord;
import org.attest.problem.ProblemCode;
import org.attest.store.records.RecordKey;
import org.attest.store.records.SortedEntries;
import org.jspecify.annotations.Nullable;

/**
 * What a file has, before any of it is taken: how many records, and of each its id and a hash of its content.
 *
 * <p>Says nothing of what is wrong with a record; the conversion, which reads it again, does.
 */
final class Survey implements AutoCloseable {

    private final SortedEntries entries;
    private final RecordHasher hasher;
    private final RecordFormat format;
    private long records;
    private long broken;
    private long leftOut;
    private boolean truncated;

    private Survey(RecordFormat format, Path temporary) throws IOException {
        this.format = format;
        this.hasher = new RecordHasher(format.table());
        this.entries = new SortedEntries(temporary);
    }

    /**
     * Reads a table to its end.
     *
     * @param picked which rows are wanted at all
     * @param temporary where temporary files may lie until this is closed
     */
    static Survey of(
            TableReader reader, RecordFormat format, RowFilter picked, Path temporary, ReadingProgress progress)
            throws IOException {
        Survey survey = new Survey(format, temporary);
        try {
            for (@Nullable TableRecord record = reader.next(); record != null; record = reader.next()) {
                survey.take(record, picked);
                progress.read(reader.bytesRead());
            }
            return survey;
        } catch (IOException | RuntimeException e) {
            survey.close();
            throw e;
        }
    }

    private void take(TableRecord record, RowFilter picked) throws IOException {
        switch (record) {
            case BadRecord bad -> {
                records++;
                broken++;
                truncated |= bad.problem().code() == ProblemCode.FILE_TRUNCATED;
            }
            case Row row -> {
                if (!picked.takes(row)) {
                    leftOut++;
                    return;
                }
                records++;
                String id = format.id(row).orElse(null);
                if (id == null) {
                    broken++;
                } else {
                    entries.add(RecordKey.of(id, hasher.content(row).toString()), row.ordinal());
                }
            }
        }
    }

    /** Ids and hashes of the records that have an id. */
    SortedEntries entries() {
        return entries;
    }

    /** How many records there are, broken ones included, those not picked not. */
    long records() {
        return records;
    }

    /** How many of them cannot be read, or have no id. */
    long broken() {
        return broken;
    }

    /** Whether the file breaks off within a record. */
    boolean isTruncated() {
        return truncated;
    }

    /** How many rows were not picked. */
    long leftOut() {
        return leftOut;
    }

    @Override
    public void close() throws IOException {
        entries.close();
    }
}
