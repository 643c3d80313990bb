package org.attest.store.bulk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.StoreConnection;

/**
 * The folder of the database while it is built: an empty database that TDB2 has made, under the name that TDB2 gives to an
 * unfinished compaction, and deletes when it meets one. It gets its real name in one step, when all files are on the disk.
 */
final class WorkFolder {

    private static final String NAME = "Data-0001";
    private static final long LEAST_ROOM = 4L << 20;

    private final Path folder;
    private final Path data;
    private final Disk disk;
    private final List<Path> made;
    private List<TupleOrder> quadOrders = List.of();
    private List<TupleOrder> tripleOrders = List.of();

    private WorkFolder(Path folder, long maxBytes, List<Path> made) {
        this.folder = folder;
        this.data = folder.resolve(NAME + "-tmp");
        this.disk = new Disk(folder, maxBytes);
        this.made = made;
    }

    /** Makes the folder, which must be new or empty, and an empty database in it. */
    static WorkFolder create(Path folder, long maxBytes) throws IOException {
        WorkFolder work = new WorkFolder(folder, maxBytes, make(folder.toAbsolutePath()));
        try {
            work.requireRoom();
            Files.createDirectory(work.data);
            work.format();
            Files.createDirectory(work.temporary());
            return work;
        } catch (IOException | RuntimeException | Error e) {
            work.delete();
            throw e;
        }
    }

    private static List<Path> make(Path folder) throws IOException {
        List<Path> made = new ArrayList<>();
        for (Path at = folder; at != null && !Files.exists(at); at = at.getParent()) {
            made.add(at);
        }
        Files.createDirectories(folder);
        try (Stream<Path> there = Files.list(folder)) {
            if (there.findAny().isPresent()) {
                throw new BulkException(folder + ": a database can be built only in a new or empty folder");
            }
        }
        return made;
    }

    // TDB2 maps the files it makes: on a full disk that would end the process.
    private void requireRoom() throws IOException {
        if (Files.getFileStore(folder).getUsableSpace() < LEAST_ROOM) {
            throw new IOException("No space left on device");
        }
        disk.charge(0);
    }

    private void format() {
        Location location = Location.create(data.toString());
        DatasetGraphTDB empty = StoreConnection.connectCreate(location, StoreParams.getDftStoreParams(), null)
                .getDatasetGraphTDB();
        try {
            quadOrders = orders(empty.getQuadTable().getNodeTupleTable());
            tripleOrders = orders(empty.getTripleTable().getNodeTupleTable());
        } finally {
            StoreConnection.release(location);
        }
    }

    private static List<TupleOrder> orders(NodeTupleTable table) {
        List<TupleOrder> orders = new ArrayList<>();
        for (TupleIndex index : table.getTupleTable().getIndexes()) {
            orders.add(TupleOrder.of(index));
        }
        return orders;
    }

    /** Where TDB2's files are. */
    Path data() {
        return data;
    }

    /** For files that are gone in the end. */
    Path temporary() {
        return data.resolve("bulk");
    }

    Disk disk() {
        return disk;
    }

    List<TupleOrder> quadOrders() {
        return quadOrders;
    }

    List<TupleOrder> tripleOrders() {
        return tripleOrders;
    }

    /** The name of TDB2's index over the hashes of nodes. */
    String nodeIndex() {
        return StoreParams.getDftStoreParams().getNodeTableBaseName();
    }

    /** The name of TDB2's file of nodes. */
    String nodeFile() {
        return nodeIndex() + "-data";
    }

    /** Lets the database be seen, once all of it is on the disk. */
    void seal() throws IOException {
        deleteTree(temporary());
        try (Stream<Path> files = Files.list(data)) {
            for (Path file : files.toList()) {
                sync(file, StandardOpenOption.WRITE);
            }
        }
        syncFolder(data);
        Files.move(data, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
        syncFolder(folder);
    }

    private static void syncFolder(Path path) {
        try {
            sync(path, StandardOpenOption.READ);
        } catch (IOException e) {
            // Not every system lets a folder be opened; its files are synced all the same.
            return;
        }
    }

    private static void sync(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    /** Takes away whatever was made, folders above included. */
    void delete() throws IOException {
        deleteTree(data);
        for (Path path : made) {
            if (!deleteEmpty(path)) {
                return;
            }
        }
    }

    private static boolean deleteEmpty(Path path) throws IOException {
        try {
            return Files.deleteIfExists(path);
        } catch (DirectoryNotEmptyException e) {
            // Somebody else has put something beside.
            return false;
        }
    }

    private static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
