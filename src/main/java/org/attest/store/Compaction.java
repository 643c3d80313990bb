package org.attest.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import org.apache.commons.io.FileUtils;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.attest.store.bulk.BulkDatabase;
import org.attest.store.bulk.BulkOptions;
import org.attest.store.bulk.BulkProgress;

/**
 * Writes the storage of a database anew, packed, without what changes left behind in it, and puts it in the place of the old
 * one by one rename.
 *
 * <p>Changes wait meanwhile; readers of this process go on. The text index and the spatial index name things, not places in the storage, and so stay as they are.
 * A process that is killed leaves the old storage in force or the new one; the other goes at the next opening.
 *
 * <p>TDB2's own compaction is not used: it adds quad by quad, so that its trees are two thirds full.
 */
public final class Compaction {

    // Entries of a tree: six indexes of quads, three of triples, 8 bytes an id, and a fiftieth for branches and page
    // heads.
    private static final double PER_QUAD = 6 * 32 * 1.02;
    private static final double PER_TRIPLE = 3 * 24 * 1.02;
    // A term of some 70 bytes has 24 in its index.
    private static final double PER_TERM_BYTE = 1 + 24.0 / 70;
    private static final double WITH_TEMPORARY = 1.5;
    private static final long SPARE = 64L << 20;
    private static final int TOLD_EACH = 1 << 12;

    private final GraphStore store;
    private final DatabaseFolder folder;
    private final DatasetGraph tdb;
    private final Storage storage;

    Compaction(GraphStore store, DatabaseFolder folder, DatasetGraph tdb) {
        this.store = store;
        this.folder = folder;
        this.tdb = tdb;
        this.storage = new Storage(folder.tdb());
    }

    /**
     * What a compaction would do, about.
     *
     * @param quads in named graphs
     * @param triples in the default graph
     * @param bytes of the storage now
     * @param packed of the storage then
     */
    public record Estimate(long quads, long triples, long bytes, long packed) {

        /** Bytes that would be free; not below 0. */
        public long saved() {
            return Math.max(0, bytes - packed);
        }

        /** Bytes that must be free for it. */
        public long room() {
            return (long) (packed * WITH_TEMPORARY) + SPARE;
        }
    }

    /** Counts what is there. */
    public Estimate estimate() {
        DatasetGraphTDB data = TDBInternal.requireStorage(tdb);
        return Txn.calculateRead(tdb, () -> {
            long quads = data.getQuadTable().getNodeTupleTable().size();
            long triples = data.getTripleTable().getNodeTupleTable().size();
            try {
                double packed = PER_QUAD * quads + PER_TRIPLE * triples + PER_TERM_BYTE * storage.termBytes();
                return new Estimate(quads, triples, storage.bytes(), (long) packed);
            } catch (IOException e) {
                throw failure(e);
            }
        });
    }

    /** Bytes of the storage now. */
    public long bytes() {
        try {
            return storage.bytes();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /**
     * What was done.
     *
     * @param before bytes of the old storage
     * @param after bytes of the new one
     */
    public record Compacted(long before, long after) {}

    /**
     * Does it.
     *
     * @param estimate what is there, counted just now
     * @param copying is told of the quads copied
     * @param building is told of the entries of the new storage
     * @throws DatabaseUnusableException if the disk has no room; nothing was done
     * @throws StoreException if it fails; the database is as before
     */
    public Compacted run(Estimate estimate, BulkProgress copying, BulkProgress building) {
        folder.requireFree(estimate.room(), "the compaction");
        // No change may come in between the copying and the swap.
        synchronized (store) {
            try {
                long before = storage.bytes();
                Path next = storage.next();
                build(estimate, copying, building, next);
                store.turnTo(next, BulkProgress.SILENT);
                return new Compacted(before, storage.bytes());
            } catch (IOException e) {
                throw failure(e);
            }
        }
    }

    private void build(Estimate estimate, BulkProgress copying, BulkProgress building, Path next) throws IOException {
        Path place = folder.building();
        FileUtils.deleteDirectory(place.toFile());
        try (BulkDatabase bulk = BulkDatabase.create(place, BulkOptions.STANDARD)) {
            Txn.executeRead(tdb, () -> copy(bulk, estimate.quads() + estimate.triples(), copying));
            requireAll(estimate, bulk.finish(building).quads());
            // From here on the new storage is the one that is opened.
            Files.move(place.resolve("Data-0001"), next, StandardCopyOption.ATOMIC_MOVE);
            AtomicFile.syncFolder(folder.tdb());
        } finally {
            FileUtils.deleteDirectory(place.toFile());
        }
    }

    private void copy(BulkDatabase bulk, long total, BulkProgress progress) {
        Iterator<Quad> quads = tdb.find();
        try {
            long done = 0;
            while (quads.hasNext()) {
                bulk.add(quads.next());
                if (++done % TOLD_EACH == 0) {
                    progress.at(done, total);
                }
            }
            progress.at(done, total);
        } finally {
            Iter.close(quads);
        }
    }

    private void requireAll(Estimate estimate, long written) {
        long wanted = estimate.quads() + estimate.triples();
        if (written != wanted) {
            throw new StoreException(folder.path() + ": the new storage has " + written
                    + " quads where the old one has " + wanted + "; the old one stays (a fault of the program)");
        }
    }

    private StoreException failure(IOException e) {
        return new StoreException(
                folder.path() + ": the compaction failed, the database holds what it held: " + Reason.of(e)
                        + " (check the free space of the disk, then run the same again)",
                e);
    }
}
