package org.attest.store.records;

import java.io.IOException;

/** Records one after another, sorted by id. */
public interface EntryCursor extends AutoCloseable {

    /** Goes to the next; false when there is none. */
    boolean next() throws IOException;

    /** The one it stands on, as {@link RecordKey#of} gives it; the caller may keep it and must not change it. */
    byte[] entry();

    @Override
    void close() throws IOException;
}
