package org.attest.pipeline.dataset;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.store.records.EntryCursor;
import org.attest.store.records.RecordKey;
import org.attest.store.records.SortedEntries;

/**
 * What is to be done with each record of a file: its survey held against the records that the database has.
 *
 * <p>Records are known by their number in the file. Takes one bit a record, and the ids of those that are missing.
 */
final class Plan {

    private final BitSet take = new BitSet();
    private final BitSet revised = new BitSet();
    private final Map<Integer, Integer> clashes = new HashMap<>();
    private final List<String> missing = new ArrayList<>();
    private final Set<ByteBuffer> unnamedMissing = new HashSet<>();
    private long unchanged;
    private long repeated;

    private Plan() {}

    /**
     * Makes the plan.
     *
     * @param survey ids and contents of the file
     * @param stored those of the database, sorted by id
     * @param whole whether what the file lacks is missing
     * @param progress is told of the records of the file
     */
    static Plan of(SortedEntries survey, EntryCursor stored, boolean whole, ReadingProgress progress)
            throws IOException {
        Plan plan = new Plan();
        long ids = 0;
        try (SortedEntries.Entries file = survey.read()) {
            boolean inFile = file.next();
            boolean inStore = stored.next();
            while (inFile) {
                progress.read(++ids);
                while (inStore && RecordKey.compareIds(stored.entry(), file.entry()) < 0) {
                    plan.lacks(stored.entry(), whole);
                    inStore = stored.next();
                }
                boolean known = inStore && RecordKey.sameId(stored.entry(), file.entry());
                inFile = plan.group(file, known ? stored.entry() : null);
                if (known) {
                    inStore = stored.next();
                }
            }
            while (inStore) {
                plan.lacks(stored.entry(), whole);
                inStore = stored.next();
            }
        }
        return plan;
    }

    /** Decides about all records of one id; whether there is another. */
    private boolean group(SortedEntries.Entries file, byte @org.jspecify.annotations.Nullable [] stored)
            throws IOException {
        byte[] first = file.entry();
        List<Integer> ordinals = new ArrayList<>(1);
        ordinals.add(Math.toIntExact(file.ordinal()));
        boolean same = true;
        boolean more = file.next();
        while (more && RecordKey.sameId(first, file.entry())) {
            ordinals.add(Math.toIntExact(file.ordinal()));
            same &= RecordKey.sameContent(first, file.entry());
            more = file.next();
        }
        if (!same) {
            clash(ordinals);
            return more;
        }
        repeated += ordinals.size() - 1;
        if (stored != null && RecordKey.sameContent(first, stored)) {
            unchanged++;
        } else {
            take.set(ordinals.getFirst());
            revised.set(ordinals.getFirst(), stored != null);
        }
        return more;
    }

    private void clash(List<Integer> ordinals) {
        for (int i = 0; i < ordinals.size(); i++) {
            clashes.put(ordinals.get(i), ordinals.get(i == 0 ? 1 : 0));
        }
    }

    private void lacks(byte[] entry, boolean whole) {
        if (whole) {
            RecordKey.id(entry).ifPresentOrElse(missing::add, () -> unnamedMissing.add(RecordKey.idBytes(entry)));
        }
    }

    /** Whether a record is to be converted and stored. */
    boolean takes(long ordinal) {
        return take.get((int) ordinal);
    }

    /** Whether a record that is taken replaces a stored one. */
    boolean revises(long ordinal) {
        return revised.get((int) ordinal);
    }

    /** The number of another record with the same id and other content; 0 where there is none. */
    int clashesWith(long ordinal) {
        return clashes.getOrDefault((int) ordinal, 0);
    }

    /** How many records are taken. */
    long taken() {
        return take.cardinality();
    }

    /** How many records exclude each other. */
    long clashing() {
        return clashes.size();
    }

    long unchanged() {
        return unchanged;
    }

    long repeated() {
        return repeated;
    }

    /** Ids of current records that the file lacks, where they can be told. */
    List<String> missing() {
        return missing;
    }

    /** How many current records the file lacks. */
    long missingCount() {
        return (long) missing.size() + unnamedMissing.size();
    }

    /** Of those missing whose ids are so long that the list does not keep them, what it keeps instead. */
    Set<ByteBuffer> unnamedMissing() {
        return unnamedMissing;
    }
}
