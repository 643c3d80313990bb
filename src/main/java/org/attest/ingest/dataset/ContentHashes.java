package org.attest.ingest.dataset;

import org.attest.ingest.table.RecordHasher;
import org.attest.ingest.table.Row;
import org.attest.ingest.table.TableFormat;

/** Content hashes for any number of threads: a hasher is one thread's, and dear to make. */
public final class ContentHashes {

    private final ThreadLocal<RecordHasher> hashers;

    public ContentHashes(TableFormat format) {
        this.hashers = ThreadLocal.withInitial(() -> new RecordHasher(format));
    }

    /** That of a row, 32 hexadecimal digits. */
    public String of(Row row) {
        return hashers.get().content(row).toString();
    }
}
