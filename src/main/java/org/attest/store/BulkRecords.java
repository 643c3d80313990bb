package org.attest.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.attest.rdf.Att;
import org.attest.rdf.CheckedBatch;
import org.attest.rdf.GraphBatch;
import org.attest.rdf.Graphs;
import org.attest.rdf.Prov;
import org.attest.store.bulk.BulkCounts;
import org.attest.store.bulk.BulkDatabase;
import org.attest.store.bulk.BulkException;
import org.attest.store.bulk.BulkOptions;
import org.attest.store.bulk.BulkProgress;

/**
 * Fills an empty database with records: the storage is built aside and put in the place of the empty one in one step.
 *
 * <p>Each record comes once. Until {@link #finish} the database stays as empty as it was, and {@link #close} without it
 * leaves nothing behind.
 */
public final class BulkRecords implements AutoCloseable {

    private static final String BUILT = "Data-0001";

    private final GraphStore store;
    private final ChangeLog log;
    private final Path building;
    private final BulkDatabase bulk;
    private final ThingNames names = new ThingNames();
    private int records;
    private boolean finished;

    BulkRecords(GraphStore store, DatabaseFolder folder, ChangeLog log) throws IOException {
        this.store = store;
        this.log = log;
        this.building = folder.building();
        deleteTree(building);
        try {
            this.bulk = BulkDatabase.create(building, BulkOptions.STANDARD);
        } catch (BulkException e) {
            throw failure(e);
        }
    }

    /**
     * Adds a record that was not added before.
     *
     * @throws StoreException if it cannot be written
     */
    public void add(CheckedBatch record) {
        records++;
        put(record.batch());
    }

    private void put(GraphBatch batch) {
        try {
            write(batch);
        } catch (BulkException e) {
            throw failure(e);
        }
    }

    private void write(GraphBatch batch) {
        boolean accepted = false;
        List<Quad> quads = batch.quads();
        for (Quad quad : quads) {
            accepted |=
                    quad.getPredicate().equals(Att.accepted) && quad.getObject().equals(Terms.TRUE);
        }
        Node own = batch.subject();
        Occurrences.apart(quads, accepted, this::show);
        for (Quad quad : quads) {
            Node graph = quad.getGraph();
            if (graph.equals(Graphs.THINGS) && quad.getPredicate().equals(Terms.LABEL)) {
                names.add(quad.getSubject(), quad.getObject());
            } else if (accepted || !graph.equals(own)) {
                show(quad);
            } else {
                bulk.add(quad);
                log.added(quad);
            }
        }
    }

    private void show(Quad quad) {
        bulk.addWithCopy(quad);
        log.added(quad);
    }

    /** How many quads were added so far, both copies counted. */
    public long added() {
        return bulk.added();
    }

    /**
     * What came of it.
     *
     * @param receipt what was stored
     * @param counts quads, nodes and times of the storage
     */
    public record Finished(Receipt receipt, BulkCounts counts) {}

    /**
     * Describes the release, completes the storage and puts it in its place. Who reads the database goes on reading, and
     * sees all of it from then on.
     *
     * @param progress is told of the entries of the storage
     * @param text is told of the entries of the text index
     * @throws StoreException if that fails; the database is empty then, unless it is a {@link StoredAnywayException}
     */
    public Finished finish(CheckedBatch release, LoadNote note, BulkProgress progress, BulkProgress text) {
        try {
            write(release.batch());
            history(release.batch().subject(), note);
            names.forEach((thing, all) -> {
                for (Triple triple : ThingNames.triples(thing, all)) {
                    show(Quad.create(Graphs.THINGS, triple));
                }
            });
        } catch (BulkException e) {
            throw failure(e);
        }
        BulkCounts counts = built(progress);
        try {
            store.adopt(building.resolve(BUILT), log, text);
            finished = true;
        } catch (StoredAnywayException e) {
            finished = true;
            throw e;
        }
        Receipt receipt =
                new Receipt(new Receipt.Tally(records, 0, 0, 0), Receipt.Tally.NONE, counts.namedQuads(), 0, 1);
        return new Finished(receipt, counts);
    }

    private BulkCounts built(BulkProgress progress) {
        try {
            return bulk.finish(progress);
        } catch (BulkException e) {
            throw failure(e);
        }
    }

    private static StoreException failure(BulkException e) {
        return new StoreException(e.getMessage() == null ? e.toString() : e.getMessage(), e);
    }

    private void history(Node release, LoadNote note) {
        Node activity = Terms.iri(note.activity());
        Node started = NodeFactory.createLiteralDT(note.started().toString(), XSDDatatype.XSDdateTime);
        show(Quad.create(Graphs.HISTORY, activity, Terms.TYPE, Prov.ACTIVITY));
        show(Quad.create(Graphs.HISTORY, activity, Terms.STARTED, started));
        show(Quad.create(Graphs.HISTORY, release, Prov.WAS_GENERATED_BY, activity));
    }

    private static void deleteTree(Path root) throws IOException {
        org.apache.commons.io.FileUtils.deleteDirectory(root.toFile());
    }

    @Override
    public void close() {
        try {
            bulk.close();
            if (!finished) {
                log.aborted();
            }
            deleteTree(building);
        } catch (BulkException e) {
            throw failure(e);
        } catch (IOException e) {
            throw new StoreException(building + " cannot be removed: " + e.getMessage(), e);
        }
    }
}
