package org.attest.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.apache.jena.geosparql.spatial.index.v2.SpatialIndexLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.core.assembler.NamedDatasetAssembler;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.attest.rdf.Att;
import org.attest.store.bulk.BulkProgress;

/**
 * An open database: the entry to this package.
 *
 * <p>One process has a database open at a time. Within it, any number of threads read {@link #dataset()}, each in
 * transactions of its own that see one state throughout, while one change at a time is applied. Queries are made
 * elsewhere.
 */
public final class GraphStore implements AutoCloseable {

    static {
        JenaSystem.init();
    }

    /** What a record that is derived anew takes on the disk, in the room of a quad that enters. */
    private static final long QUADS_OF_A_RECORD = 100;

    private static final Symbol SELF = Symbol.create(Att.NS + "store");

    // Jena's own place for datasets that are shared within a process; StoreAssembler looks there.
    private static final Map<String, DatasetGraph> SHARED = NamedDatasetAssembler.sharedDatasetPool;

    private final DatabaseFolder folder;
    private final DatabaseSettings settings;
    private final DatasetGraph tdb;
    private final TextSearch text;
    private final IndexUpkeep indexes;
    private final DatasetGraph forReaders;
    private final Archive archive;
    private final Writing writing;
    private boolean interrupted;
    private boolean closed;

    private GraphStore(DatabaseFolder folder, DatasetGraph tdb, TextSearch text) {
        this.folder = folder;
        this.settings = folder.settings();
        this.tdb = tdb;
        this.text = text;
        PlaceIndex places = new PlaceIndex(tdb, folder.spatial());
        this.indexes = new IndexUpkeep(folder, text, places);
        this.archive = new Archive(folder.archive());
        this.writing = new Writing(folder, text, indexes);
        this.forReaders = new ReadAbortGuard(new DatasetGraphReadOnly(text.dataset()));
        SpatialIndexLib.setSpatialIndex(forReaders, places);
        forReaders.getContext().set(SELF, this);
    }

    /**
     * Opens a database that is there.
     *
     * @throws DatabaseUnusableException if the folder is none, or cannot be used
     * @throws DatabaseLockedException if it is open already
     */
    public static GraphStore open(Path folder) {
        return open(DatabaseFolder.existing(folder));
    }

    /**
     * Opens a database, and makes it when the folder is empty or not there. Of the settings, an existing database must
     * agree with the base; its own are in force for the rest.
     *
     * @throws DatabaseUnusableException if the folder has another base, holds something else, or cannot be used
     * @throws DatabaseLockedException if it is open already
     */
    public static GraphStore openOrCreate(Path folder, DatabaseSettings settings) {
        return open(DatabaseFolder.existingOrNew(folder, settings));
    }

    private static GraphStore open(DatabaseFolder folder) {
        GraphStore store = connect(folder);
        try {
            store.interrupted = folder.removeLeftovers();
            return store;
        } catch (IOException e) {
            store.close();
            throw new DatabaseUnusableException(
                    folder.path(),
                    "what interrupted work left there cannot be removed: " + Reason.of(e),
                    "check the permissions",
                    e);
        }
    }

    private static GraphStore connect(DatabaseFolder folder) {
        folder.settings();
        folder.requireWritable();
        DatasetGraph tdb = TdbConnection.open(folder);
        try {
            GraphStore store = new GraphStore(folder, tdb, TextSearch.open(folder.text(), tdb));
            store.indexes.recover(BulkProgress.SILENT);
            SHARED.put(sharedName(folder.path()), store.forReaders);
            return store;
        } catch (IOException | RuntimeException e) {
            TdbConnection.close(tdb);
            throw e instanceof StoreException known
                    ? known
                    : new DatabaseUnusableException(
                            folder.path(),
                            "the indexes cannot be opened: " + Reason.of(e),
                            "delete the folder text in it",
                            e);
        }
    }

    /**
     * The settings of a database, without opening it; another process may have it open.
     *
     * @throws DatabaseUnusableException if the folder is no database
     */
    public static DatabaseSettings settings(Path folder) {
        return DatabaseFolder.existing(folder).settings();
    }

    /** The store behind a dataset that one has handed out; empty for any other dataset. */
    public static Optional<GraphStore> of(DatasetGraph dataset) {
        return Optional.ofNullable(dataset.getContext().<GraphStore>get(SELF));
    }

    /**
     * The graphs that a database has, from nothing, in memory, without indexes.
     *
     * @param aligned whether the aligned graph is to be among them
     */
    public static DatasetGraph derive(Relinking relinking, boolean aligned) {
        DatasetGraph memory = DatasetGraphFactory.createTxnMem();
        Txn.executeWrite(memory, () -> {
            new Relinker(memory, ChangeListener.NONE, ChangeLog.NONE).apply(relinking);
            if (aligned) {
                AlignedGraph.renew(memory);
            }
        });
        return memory;
    }

    /** The same graphs from nothing, in memory, without indexes and without the aligned graph. */
    public static DatasetGraph derive(Iterable<Change> changes) {
        return derive(changes, false);
    }

    /**
     * The same graphs from nothing, in memory, without indexes.
     *
     * @param aligned whether the aligned graph is to be among them
     */
    public static DatasetGraph derive(Iterable<Change> changes, boolean aligned) {
        DatasetGraph memory = DatasetGraphFactory.createTxnMem();
        Txn.executeWrite(memory, () -> {
            changes.forEach(new GraphWriter(memory)::apply);
            if (aligned) {
                AlignedGraph.renew(memory);
            }
        });
        return memory;
    }

    /** The dataset of a database that this process has open; empty when it has not. */
    static Optional<DatasetGraph> shared(Path folder) {
        return Optional.ofNullable(SHARED.get(sharedName(folder)));
    }

    private static String sharedName(Path folder) {
        try {
            return Att.NS + "Database " + folder.toRealPath();
        } catch (IOException e) {
            return Att.NS + "Database " + folder.toAbsolutePath().normalize();
        }
    }

    /** Applies a change as {@link #apply(Change, ChangeLog)} does, telling nobody. */
    public Receipt apply(Change change) {
        return apply(change, ChangeLog.NONE);
    }

    /**
     * Applies a change in one transaction: all of it or, when this throws, nothing. Waits for another change that is on
     * its way. A change that changes nothing writes nothing.
     *
     * @param log is told what is added and removed; when it fails, the change is not stored
     * @throws IllegalArgumentException if a batch has quads that do not belong into it
     * @throws DatabaseUnusableException if the disk has no room
     * @throws StoreException if the storage fails; or when the change is stored and the log could not take that down, which
     *     the message says
     * @throws CancellationException if the log throws one; the change is not stored then
     */
    public synchronized Receipt apply(Change change, ChangeLog log) {
        GraphWriter writer = new GraphWriter(tdb, text.listener(), log);
        return writing.run(change.quads(), log, () -> writer.apply(change), writer::geometryTouched);
    }

    /**
     * Applies a change of a dataset's records in one transaction: all of it or, when this throws, nothing. Waits for
     * another change that is on its way.
     *
     * @param log is told what is added and removed; when it fails, the change is not stored
     * @throws DatabaseUnusableException if the disk has no room
     * @throws StoreException if the storage fails; or when the change is stored and the log could not take that down, which
     *     the message says
     */
    public synchronized Receipt apply(RecordChange change, ChangeLog log) {
        long quads = change.add().stream()
                .mapToLong(checked -> checked.batch().quads().size())
                .sum();
        RecordWriter writer = new RecordWriter(tdb, text.listener(), log);
        return writing.run(quads, log, () -> writer.apply(change), writer::geometryTouched);
    }

    /**
     * Applies a change of what things are in one transaction: all of it or, when this throws, nothing. Waits for another
     * change that is on its way; readers see the state before until it is done.
     *
     * @param log is told what is added and removed; when it fails, the change is not stored
     * @throws DatabaseUnusableException if the disk has no room
     * @throws StoreException if the storage fails, or the records cannot be read; or when the change is stored and the log
     *     could not take that down, which the message says
     */
    public synchronized Receipt apply(Relinking relinking, ChangeLog log) {
        Relinker relinker = new Relinker(tdb, text.listener(), log);
        long quads = relinking.inputs().quads() + relinking.recordCount() * QUADS_OF_A_RECORD;
        return writing.run(quads, log, () -> relinker.apply(relinking), relinker::geometryTouched);
    }

    /**
     * Puts a storage that was built aside in the place of this one, which has to be empty. Readers go on reading.
     *
     * @param built folder of the storage; moved
     * @param log was told of all that is in it
     * @param progress is told of the entries of the text index
     * @throws StoreException if that fails; unless the message says otherwise, the database is as before
     */
    synchronized void adopt(Path built, ChangeLog log, BulkProgress progress) {
        if (!isEmpty()) {
            throw new StoreException(
                    folder.path() + ": something was stored meanwhile; of this nothing was (run the same again)");
        }
        Path next;
        try {
            next = folder.storage().next();
            log.prepare();
            indexes.announce();
            Files.move(built, next, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StoreException(
                    folder.path() + ": the new storage cannot be put in its place, the database is as before: "
                            + Reason.of(e) + " (check the free space of the disk, then run the same again)",
                    e);
        }
        AtomicFile.syncFolder(folder.tdb());
        turnTo(next, progress);
        writing.tell(log);
    }

    /** Goes on in another storage, which was put in its place; readers do not notice. */
    synchronized void turnTo(Path storage, BulkProgress progress) {
        try {
            TdbConnection.change(tdb, storage);
        } catch (RuntimeException e) {
            // Whoever went on here would write into the old one.
            close();
            throw indexes.areBehind(e);
        }
        try {
            folder.storage().removeOlder();
            indexes.recover(progress);
        } catch (IOException | RuntimeException e) {
            throw indexes.areBehind(e);
        }
    }

    /** Whether work on it was broken off by force before this opened it; what that left half-made is removed. */
    public boolean wasInterrupted() {
        return interrupted;
    }

    /** Whether nothing was ever stored. */
    public boolean isEmpty() {
        return inOneState(() -> !tdb.find().hasNext());
    }

    /**
     * Begins to fill this database, which has to be empty, with records.
     *
     * @param log is told what is added
     * @throws IllegalStateException if it has content
     * @throws IOException if nothing can be written
     */
    public BulkRecords bulk(ChangeLog log) throws IOException {
        if (!isEmpty()) {
            throw new IllegalStateException(folder.path() + " has content");
        }
        folder.requireRoom(0);
        return new BulkRecords(this, folder, log);
    }

    /** The writing anew of its storage, to be asked for what it would save, or to be done. */
    public Compaction compaction() {
        return new Compaction(this, folder, tdb);
    }

    /**
     * A new folder for what is needed for a while. What a process leaves there is removed when the database is opened the
     * next time.
     *
     * @throws IOException if it cannot be made
     */
    public Path temporaryFolder() throws IOException {
        return Files.createTempDirectory(folder.path(), AtomicFile.PREFIX);
    }

    /** Where the list of a dataset's records is kept. */
    public Path recordIndex(String dataset) {
        return folder.records().resolve(dataset + ".index");
    }

    /** Whether the database has the aligned graph, which then is renewed with every change. */
    public boolean isAligned() {
        return inOneState(() -> AlignedGraph.isIn(forReaders));
    }

    /**
     * Gives the database the aligned graph, or renews it where it has it: after a change of the program, say.
     *
     * @throws StoreException if the storage fails; the database is as before
     */
    public synchronized Aligned align() {
        return writeAligned(() -> {
            AlignedGraph.Written written = AlignedGraph.renew(tdb);
            return new Aligned(written.triples(), written.added(), written.removed());
        });
    }

    /**
     * Takes the aligned graph away; does nothing where there is none.
     *
     * @throws StoreException if the storage fails; the database is as before
     */
    public synchronized Aligned unalign() {
        return writeAligned(() -> new Aligned(0, 0, AlignedGraph.remove(tdb)));
    }

    private Aligned writeAligned(Supplier<Aligned> writing) {
        folder.requireRoom(0);
        try {
            return Txn.calculateWrite(tdb, writing);
        } catch (RuntimeException e) {
            throw new StoreException(
                    folder.path() + ": the aligned graph was not written, the database is as before: " + e
                            + " (check the free space of the disk, then run the same again)",
                    e);
        }
    }

    /**
     * What was done to the aligned graph.
     *
     * @param triples how many it has now
     * @param added how many of these it did not have
     * @param removed how many it had and has no longer
     */
    public record Aligned(long triples, long added, long removed) {}

    /**
     * The dataset for queries: read-only, with text and spatial functions, guarded as {@link ReadAbortGuard} says. Stays
     * valid until this is closed.
     */
    public DatasetGraph dataset() {
        return forReaders;
    }

    /** What is stored, in short; read anew at each question. */
    public Contents contents() {
        return new Contents(forReaders);
    }

    /** What was handed in. */
    public Archive archive() {
        return archive;
    }

    /** What this database is. */
    public DatabaseSettings settings() {
        return settings;
    }

    /** Its folder, as it was given. */
    public Path folder() {
        return folder.path();
    }

    /**
     * Checks everything that can be checked. Reads all quads; changes may go on meanwhile and are not seen.
     *
     * @param derivedAnew the whole database as it comes out of the archive, without history
     */
    public Verification verify(DatasetGraph derivedAnew) {
        return inOneState(() -> new Verifier(text, archive).verify(Optional.of(derivedAnew)));
    }

    /** Counts what is stored. Reads most of it. */
    public Stats stats() {
        return inOneState(() -> Stats.of(forReaders));
    }

    /** Checks everything but whether the archive gives the same graphs. */
    public Verification verify() {
        return inOneState(() -> new Verifier(text, archive).verify(Optional.empty()));
    }

    private <T> T inOneState(Supplier<T> reading) {
        return Txn.calculateRead(forReaders, reading);
    }

    /** Closes the database; queries that are still running fail. A second call does nothing. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            SHARED.remove(sharedName(folder.path()));
            try {
                text.close();
            } finally {
                TdbConnection.close(tdb);
            }
        }
    }
}
