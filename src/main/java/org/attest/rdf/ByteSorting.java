package org.attest.rdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * A way to sort records of bytes, compared as unsigned numbers; for UTF-8 that is the order of code points.
 *
 * <p>Drops no repeated records: who wants each once looks at the one before.
 */
@FunctionalInterface
public interface ByteSorting {

    /** Holds everything in memory. */
    ByteSorting IN_MEMORY = records -> {
        List<byte[]> all = new ArrayList<>();
        records.forEachRemaining(all::add);
        all.sort(Arrays::compareUnsigned);
        return all.iterator();
    };

    /**
     * The records in order. Takes all of them before it returns.
     *
     * @throws java.io.UncheckedIOException if it uses a disk and that fails, as may the iterator it gives
     */
    Iterator<byte[]> sorted(Iterator<byte[]> records);
}
