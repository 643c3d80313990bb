package org.attest.pipeline.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attest.pipeline.LoadProgress;
import org.attest.store.Archive;
import org.attest.store.GraphStore;
import org.attest.store.records.EntryCursor;
import org.attest.store.records.RecordIndex;
import org.attest.store.records.RecordKey;
import org.attest.store.records.SortedEntries;
import org.jspecify.annotations.Nullable;

/** The list of a dataset's current records that a database keeps, made anew where it is out of step. */
final class Records {

    private final GraphStore store;
    private final String datasetIri;
    private final Path file;
    private final LoadProgress progress;

    Records(GraphStore store, String dataset, String datasetIri, LoadProgress progress) {
        this.progress = progress;
        this.store = store;
        this.datasetIri = datasetIri;
        this.file = store.recordIndex(dataset);
    }

    /** The list as it is now. */
    RecordIndex open() throws IOException {
        String stamp = stamp();
        RecordIndex there = RecordIndex.open(file, stamp).orElse(null);
        if (there != null) {
            return there;
        }
        rebuild(stamp);
        return RecordIndex.open(file, stamp).orElseThrow(() -> new IOException(file + " cannot be written"));
    }

    private void rebuild(String stamp) throws IOException {
        ReadingProgress listed = ReadingProgress.ofRecords(progress, "list the records of the database", 0);
        try (SortedEntries entries = new SortedEntries(store.folder())) {
            store.contents().eachCurrentRecord(datasetIri, (record, hash) -> {
                try {
                    entries.add(RecordKey.of(record.substring(record.lastIndexOf('/') + 1), hash), 0);
                    listed.read(entries.size());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            try (EntryCursor sorted = entries.read()) {
                RecordIndex.write(file, stamp, sorted, entries.size());
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Changes with every commit that touches the dataset. */
    private String stamp() {
        return Archive.hash(store.contents().releases(datasetIri).toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Ids of those current records of which the list keeps no id, among some. */
    List<String> idsOf(Set<ByteBuffer> wanted) {
        List<String> ids = new ArrayList<>();
        if (!wanted.isEmpty()) {
            store.contents().eachCurrentRecord(datasetIri, (record, hash) -> {
                String id = record.substring(record.lastIndexOf('/') + 1);
                if (wanted.contains(RecordKey.idBytes(RecordKey.of(id, hash)))) {
                    ids.add(id);
                }
            });
        }
        Collections.sort(ids);
        return ids;
    }

    /**
     * Writes the list as it is after a load.
     *
     * @param before the list before it
     * @param survey what the file had
     * @param notTaken records of the file that could not be taken
     * @param whole whether what the file lacks has left
     */
    void update(RecordIndex before, SortedEntries survey, Set<ByteBuffer> notTaken, boolean whole) throws IOException {
        long count = 0;
        ReadingProgress listed = ReadingProgress.ofRecords(progress, "note the records", before.size() + survey.size());
        try (EntryCursor counted = new Merged(before.read(), survey.read(), notTaken, whole)) {
            while (counted.next()) {
                listed.read(++count);
            }
        }
        try (EntryCursor merged = new Merged(before.read(), survey.read(), notTaken, whole)) {
            RecordIndex.write(file, stamp(), merged, count);
        }
    }

    /** Two sorted lists as one. */
    private static final class Merged implements EntryCursor {

        private final EntryCursor stored;
        private final EntryCursor file;
        private final Set<ByteBuffer> notTaken;
        private final boolean whole;
        private boolean inStore;
        private boolean inFile;
        private byte[] entry = new byte[0];

        private Merged(EntryCursor stored, EntryCursor file, Set<ByteBuffer> notTaken, boolean whole)
                throws IOException {
            this.stored = stored;
            this.file = file;
            this.notTaken = new HashSet<>(notTaken);
            this.whole = whole;
            this.inStore = stored.next();
            this.inFile = file.next();
        }

        @Override
        public boolean next() throws IOException {
            while (inStore || inFile) {
                byte @Nullable [] found = advance();
                if (found != null) {
                    entry = found;
                    return true;
                }
            }
            return false;
        }

        /** One id further in one of the lists or both; null where it leaves no record. */
        private byte @Nullable [] advance() throws IOException {
            int order = !inFile ? -1 : !inStore ? 1 : RecordKey.compareIds(stored.entry(), file.entry());
            byte @Nullable [] old = null;
            if (order <= 0) {
                old = stored.entry();
                inStore = stored.next();
            }
            if (order < 0) {
                return whole ? null : old;
            }
            byte[] first = file.entry();
            boolean same = true;
            inFile = file.next();
            while (inFile && RecordKey.sameId(first, file.entry())) {
                same &= Arrays.equals(first, file.entry());
                inFile = file.next();
            }
            return same && !notTaken.contains(RecordKey.idBytes(first)) ? first : old;
        }

        @Override
        public byte[] entry() {
            return entry;
        }

        @Override
        public void close() throws IOException {
            try (stored) {
                file.close();
            }
        }
    }
}
