package org.attest.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.DatabaseOps;
import org.apache.jena.tdb2.sys.StoreConnection;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Opens and closes TDB2, which holds the lock of the database, and puts its refusals into our words. */
final class TdbConnection {

    private static final Pattern HOLDER = Pattern.compile("held by process (\\d+)");

    private static final int LOCK_TRIES = 20;
    private static final long LOCK_PAUSE_NANOS = 50_000_000;

    private TdbConnection() {}

    /**
     * Opens the storage, and makes it when there is none.
     *
     * @throws DatabaseLockedException if it is open, here or elsewhere
     * @throws DatabaseUnusableException if it cannot be opened
     */
    static DatasetGraph open(DatabaseFolder folder) {
        return open(folder, NodeCaches.params());
    }

    /** Opens the storage as above, with caches of these sizes. */
    static DatasetGraph open(DatabaseFolder folder, StoreParams params) {
        try {
            refuseSecond(folder);
            return connect(folder, params);
        } catch (DBOpEnvException e) {
            throw locked(folder, e);
        } catch (DatabaseLockedException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new DatabaseUnusableException(
                    folder.path(),
                    "the storage cannot be opened: " + e.getMessage(),
                    "check permissions and the disk, or restore a backup",
                    e);
        }
    }

    // Who comes between another process's taking of a new lock and its writing of its number into that makes TDB2 read
    // -1
    // bytes.
    private static DatasetGraph connect(DatabaseFolder folder, StoreParams params) {
        for (int tried = 1; ; tried++) {
            try {
                return DatabaseMgr.connectDatasetGraph(folder.tdb().toString(), params);
            } catch (NegativeArraySizeException e) {
                if (tried == LOCK_TRIES) {
                    throw e;
                }
                LockSupport.parkNanos(LOCK_PAUSE_NANOS);
            }
        }
    }

    /**
     * Puts another storage in the place of the one that is open, without giving up the lock. Waits until all who read the
     * old one have done so; who begins meanwhile waits as well, and reads the new one.
     *
     * @param storage folder beside that of the old one, which can be deleted when this returns
     */
    static void change(DatasetGraph data, Path storage) {
        DatasetGraphSwitchable container = TDBInternal.getDatabaseContainer(data);
        DatasetGraphTDB old = (DatasetGraphTDB) container.get();
        Location location = Location.create(storage);
        DatasetGraphTDB next = StoreConnection.connectCreate(
                        location, NodeCaches.params(), DatabaseOps.chooseReorderTransformation(location))
                .getDatasetGraphTDB();
        // The lock of the container, which outlives the change. TDB2's compaction takes that of the storage: a reader
        // who
        // began in the old one and ends in the new one would hold it for ever.
        container.execExclusive(() -> {
            TransactionCoordinator before = old.getTxnSystem().getTxnMgr();
            TransactionCoordinator after = next.getTxnSystem().getTxnMgr();
            after.takeOverFrom(before);
            after.modifyConfig(() -> before.listExternals().forEach(after::addExternal));
            container.set(next);
        });
        StoreConnection.release(old.getLocation());
    }

    /** Closes the storage and gives up the lock. */
    static void close(DatasetGraph data) {
        TDBInternal.expel(data, true);
    }

    // TDB2 would hand out the connection that is open, and closing it here would close it there.
    private static void refuseSecond(DatabaseFolder folder) {
        Path file = folder.tdb().resolve("tdb.lock");
        if (Files.exists(file) && ProcessFileLock.create(file.toString()).isLockedHere()) {
            throw new DatabaseLockedException(
                    folder.path(), OptionalLong.of(ProcessHandle.current().pid()), ServerNote.live(folder.path()));
        }
    }

    private static DatabaseLockedException locked(DatabaseFolder folder, DBOpEnvException e) {
        Matcher holder = HOLDER.matcher(String.valueOf(e.getMessage()));
        OptionalLong pid = holder.find() ? OptionalLong.of(Long.parseLong(holder.group(1))) : OptionalLong.empty();
        return new DatabaseLockedException(folder.path(), pid, ServerNote.live(folder.path()));
    }
}
