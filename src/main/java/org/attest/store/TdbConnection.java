package org.attest.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Opens and closes TDB2, which holds the lock of the database, and puts its refusals into our words. */
final class TdbConnection {

    private static final Pattern HOLDER = Pattern.compile("held by process (\\d+)");

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
            return DatabaseMgr.connectDatasetGraph(folder.tdb().toString(), params);
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
