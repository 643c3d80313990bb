package org.attest.store.bulk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;

/**
 * A new TDB2 database in the making. Quads are added one after the other by one thread, then {@link #finish} makes the database;
 * until then there is none, and {@link #close} without it leaves nothing behind. A process that is killed leaves a folder
 * {@code Data-0001-tmp}, which TDB2 deletes when it opens the folder around it.
 *
 * <p>Quads may come in any order and any number of times. After a {@link BulkException} only {@link #close} makes sense.
 */
public final class BulkDatabase implements AutoCloseable {

    static {
        JenaSystem.init();
    }

    private final WorkFolder work;
    private final BulkOptions options;
    private final NodeIds ids;
    private final TupleSpool quads;
    private final TupleSpool triples;
    private final ExecutorService sorter;
    private final long begun = System.nanoTime();
    private long added;
    private boolean finishing;
    private boolean finished;
    private boolean closed;

    private BulkDatabase(WorkFolder work, BulkOptions options) throws IOException {
        this.work = work;
        this.options = options;
        this.sorter = Executors.newSingleThreadExecutor(Workers.named("bulk-sort"));
        this.ids = new NodeIds(work, options);
        this.quads = new TupleSpool(work.disk(), work.temporary(), work.quadOrders(), options.quadsInMemory(), sorter);
        this.triples =
                new TupleSpool(work.disk(), work.temporary(), work.tripleOrders(), options.triplesInMemory(), sorter);
    }

    /**
     * Begins.
     *
     * @param folder of the database, new or empty; it holds the temporary files as well
     * @throws BulkException if it is not, or cannot be written
     */
    public static BulkDatabase create(Path folder, BulkOptions options) {
        try {
            WorkFolder work = WorkFolder.create(folder, options.maxBytes());
            try {
                return new BulkDatabase(work, options);
            } catch (IOException | RuntimeException | Error e) {
                work.delete();
                throw e;
            }
        } catch (IOException e) {
            throw new Disk(folder, options.maxBytes()).failure(e);
        }
    }

    /**
     * Adds a quad to its named graph, or a triple to the default graph.
     *
     * @throws IllegalArgumentException if one of its nodes is a variable, or its graph the union of all
     * @throws BulkException if it cannot be written
     */
    public void add(Quad quad) {
        boolean plain = inDefaultGraph(quad);
        store(quad, !plain, plain);
    }

    /**
     * Adds a quad to its named graph, and the same triple to the default graph: cheaper than two additions.
     *
     * @throws IllegalArgumentException as {@link #add(Quad)}, and if the quad is in the default graph already
     * @throws BulkException if it cannot be written
     */
    public void addWithCopy(Quad quad) {
        if (inDefaultGraph(quad)) {
            throw new IllegalArgumentException("already in the default graph: " + quad);
        }
        store(quad, true, true);
    }

    private static boolean inDefaultGraph(Quad quad) {
        if (quad.isUnionGraph()) {
            throw new IllegalArgumentException("nothing can be added to the union of all graphs: " + quad);
        }
        return quad.getGraph() == null || quad.isDefaultGraph();
    }

    private void store(Quad quad, boolean named, boolean plain) {
        requireOpen();
        try {
            long s = ids.id(quad.getSubject());
            long p = ids.id(quad.getPredicate());
            long o = ids.id(quad.getObject());
            if (named) {
                quads.add(ids.id(quad.getGraph()), s, p, o);
                added++;
            }
            if (plain) {
                triples.add(s, p, o);
                added++;
            }
        } catch (IOException | InternalError e) {
            throw work.disk().failure(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private void requireOpen() {
        if (closed || finishing) {
            throw new IllegalStateException("closed, or finished already");
        }
    }

    private static BulkException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new BulkException("interrupted: nothing was stored", e);
    }

    /** How many quads have been added so far, both places of a copied one counted. */
    public long added() {
        return added;
    }

    /**
     * Makes the database. When this returns, all of it is on the disk, and TDB2 may open the folder.
     *
     * @throws BulkException if it cannot be written
     */
    public BulkCounts finish(BulkProgress progress) {
        requireOpen();
        finishing = true;
        List<BulkCounts.Stage> stages = new ArrayList<>();
        stages.add(stage("add", begun));
        try {
            long sorting = System.nanoTime();
            quads.finish();
            triples.finish();
            stages.add(stage("sort the rest", sorting));
            long nodes = ids.size();
            ids.finishFile();
            TreeBuilder trees = new TreeBuilder(work, options.threads());
            trees.addNodes(ids);
            trees.addAll(quads.files());
            trees.addAll(triples.files());
            stages.addAll(trees.build(progress));
            long quadCount = trees.agreed(work.quadOrders());
            long tripleCount = trees.agreed(work.tripleOrders());
            long sealing = System.nanoTime();
            closeFiles();
            work.seal();
            stages.add(stage("seal", sealing));
            finished = true;
            return new BulkCounts(added, quadCount, tripleCount, nodes, stages);
        } catch (IOException | InternalError e) {
            throw work.disk().failure(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static BulkCounts.Stage stage(String name, long since) {
        return new BulkCounts.Stage(name, (System.nanoTime() - since) / 1e9);
    }

    private void closeFiles() throws IOException {
        try (ids;
                quads;
                triples) {
            Workers.end(sorter);
        }
    }

    /**
     * Ends it. Without {@link #finish} before, everything that was made is deleted, the folder itself if it was new.
     *
     * @throws BulkException if it cannot be deleted
     */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (finished) {
            return;
        }
        try {
            work.disk().stop();
            closeFiles();
            work.delete();
        } catch (IOException e) {
            throw work.disk().failure(e);
        }
    }
}
