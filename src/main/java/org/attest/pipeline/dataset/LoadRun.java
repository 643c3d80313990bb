package org.attest.pipeline.dataset;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.attest.ingest.table.Row;
import org.attest.map.ReleaseMapper;
import org.attest.model.Dataset;
import org.attest.model.Release;
import org.attest.model.Thing;
import org.attest.rdf.Att;
import org.attest.rdf.CheckedBatch;
import org.attest.rdf.Iris;
import org.attest.rdf.Ontology;
import org.attest.resolve.Identity;
import org.attest.resolve.RecordResolver;
import org.attest.store.Archive;
import org.attest.validate.Checked;
import org.attest.validate.ShapeSet;
import org.attest.validate.Validator;
import org.jspecify.annotations.Nullable;

/**
 * The loading of one file on its way: what became of its records so far, and how its release is described because of
 * that.
 */
final class LoadRun {

    private final Dataset dataset;
    private final Manifest before;
    private final FileNote file;
    private final Archive archive;
    private final Iris iris;
    private final Identity identity;
    private final Set<ByteBuffer> notTaken = new HashSet<>();
    private final java.util.ArrayList<String> packs = new java.util.ArrayList<>();
    private List<String> missing = List.of();
    private @Nullable String current;
    private @Nullable String announced;
    private long added;
    private long revised;
    private long rejected;
    private long unchanged;
    private long repeated;
    private long committed;

    /**
     * What a file is, as its manifest says it.
     *
     * @param name its name without its folder
     * @param sha256 of its bytes
     * @param whole whether it is the whole release
     * @param where conditions by which rows are picked
     */
    record FileNote(String name, String sha256, boolean whole, List<String> where) {}

    /**
     * Begins.
     *
     * @param before the manifest of the release as it is
     * @param stored hash of that in the archive; null where it is not there
     */
    LoadRun(
            Dataset dataset,
            Manifest before,
            @Nullable String stored,
            FileNote file,
            Archive archive,
            Iris iris,
            Identity identity) {
        this.current = stored;
        this.announced = stored;
        this.dataset = dataset;
        this.before = before;
        this.file = file;
        this.archive = archive;
        this.iris = iris;
        this.identity = identity;
    }

    void isTaken(boolean revises) {
        if (revises) {
            revised++;
        } else {
            added++;
        }
    }

    /** A record that is not taken and has an id. */
    void isRejected(byte[] entry) {
        notTaken.add(org.attest.store.records.RecordKey.idBytes(entry));
        rejected++;
    }

    /** A record that is not taken and cannot be told by an id. */
    void isRejected() {
        rejected++;
    }

    void isUnchanged(long records, long repetitions) {
        unchanged += records;
        repeated += repetitions;
    }

    void isPacked(String pack) {
        packs.add(pack);
    }

    void isMissing(List<String> ids) {
        missing = List.copyOf(ids);
    }

    /** How many of the records taken are in the database. */
    long committed() {
        return committed;
    }

    Set<ByteBuffer> notTaken() {
        return notTaken;
    }

    long rejected() {
        return rejected;
    }

    /** What became of the records so far. */
    Release.Counts counts() {
        long read = added + revised + unchanged + repeated + rejected;
        return new Release.Counts(read, added, revised, unchanged, repeated, rejected, missing.size());
    }

    /**
     * Archives the manifest and describes the release.
     *
     * @param finished whether this is the end
     */
    CheckedBatch release(boolean finished) {
        Manifest manifest = before.with(new ManifestFile(
                file.name(), file.sha256(), file.whole(), file.where(), finished, counts(), packs, missing));
        String hash = archive.put(manifest.bytes());
        announced = hash;
        Release release =
                new Release(manifest.release(), manifest.order(), manifest.isComplete(), manifest.counts(), hash);
        return describe(dataset, iris, identity, release);
    }

    /** What was taken so far is in the graph, as it was described last; nothing names the description before any more. */
    void isStored() {
        committed = added + revised;
        if (current != null && !current.equals(announced)) {
            archive.remove(current);
        }
        current = announced;
    }

    /** What was described last is not in the graph. */
    void isNotStored() {
        if (announced != null && !announced.equals(current)) {
            archive.remove(announced);
        }
        announced = current;
    }

    /** What the catalogue says of a release and of its dataset. */
    static CheckedBatch describe(Dataset dataset, Iris iris, Identity identity, Release release) {
        Ontology ontology = Ontology.standard();
        Thing publisher = new RecordResolver(identity).publisher(dataset);
        Node known = Iris.sharedThing(publisher.key());
        Set<Node> types = Set.copyOf(ontology.withSuperclasses(Att.term(publisher.kind())));
        Checked checked = new Validator(ShapeSet.standard(), ontology)
                .check(
                        new ReleaseMapper(iris, ontology).map(dataset, publisher, release),
                        thing -> thing.equals(known) ? types : Set.of());
        CheckedBatch batch = checked.batch();
        if (batch == null || !checked.rejections().isEmpty()) {
            throw new IllegalStateException("the description of a release breaks a shape: " + checked.rejections());
        }
        return batch;
    }

    /** Takes a converted record, together with the others of its commit. */
    interface Sink extends AutoCloseable {

        /**
         * Stores a record.
         *
         * @param row as it came
         * @param batch what it became
         */
        void store(Row row, CheckedBatch batch) throws IOException;

        /**
         * Stores the rest, and lets records leave the accepted view.
         *
         * @param missing ids of these
         */
        Stored finish(List<String> missing) throws IOException;

        /** Takes back what is not stored yet. */
        @Override
        void close() throws IOException;
    }

    /**
     * What a sink did.
     *
     * @param added quads of named graphs that were not there before
     * @param removed quads of named graphs that are no longer there
     */
    record Stored(long added, long removed) {}
}
