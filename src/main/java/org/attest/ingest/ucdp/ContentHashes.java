package org.attest.ingest.ucdp;

import org.attest.ingest.table.RecordHasher;
import org.attest.ingest.table.Row;
import org.attest.ingest.table.TableFormat;

/** Content hashes for any number of threads: a hasher is one thread's, and dear to make. */
final class ContentHashes {

    private final ThreadLocal<RecordHasher> hashers;

    ContentHashes(TableFormat format) {
        this.hashers = ThreadLocal.withInitial(() -> new RecordHasher(format));
    }

    /** That of a row, 32 hexadecimal digits. */
    String of(Row row) {
        return hashers.get().content(row).toString();
    }
}
