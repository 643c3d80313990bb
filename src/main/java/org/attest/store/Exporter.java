package org.attest.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.attest.rdf.ByteSorting;
import org.attest.rdf.CanonicalWriter;
import org.attest.rdf.Graphs;

/**
 * Writes a database as files that others can take: sorted, compressed, the same bytes for the same content.
 *
 * <p>All is made in a hidden folder beside the files, which appear together when all are whole, the manifest last. Memory
 * does not grow with the database: what is too much for it is sorted on the disk, beside the files.
 */
public final class Exporter {

    private final DatasetGraph data;
    private final boolean withHistory;
    private final Origin origin;
    private final int budget;

    /**
     * An exporter that takes a sixteenth of the memory for sorting.
     *
     * @param data the database
     * @param withHistory whether to include when what was loaded, which is no function of the content
     * @param origin what the manifest says of where it comes from
     */
    public Exporter(DatasetGraph data, boolean withHistory, Origin origin) {
        this(data, withHistory, origin, DiskSorting.usualBudget());
    }

    Exporter(DatasetGraph data, boolean withHistory, Origin origin, int budget) {
        this.data = data;
        this.withHistory = withHistory;
        this.origin = origin;
        this.budget = budget;
    }

    /**
     * Where an export comes from.
     *
     * @param programVersion version of the program
     * @param base base of the database's own IRIs
     */
    public record Origin(String programVersion, String base) {}

    /** What can be exported. */
    public enum Form {
        /** The default graph as N-Triples: the one to take first. */
        ACCEPTED_NT("accepted.nt.gz"),
        /** The default graph and the aligned graph in one, as N-Triples: for those who know the words of others. */
        ALIGNED_NT("aligned.nt.gz"),
        /** The named graphs as N-Quads. The accepted view is the union of what the catalogue calls accepted. */
        FULL_NQ("full.nq.gz"),
        /** The named graphs as TriG, for reading. */
        FULL_TRIG("full.trig.gz");

        private final String file;

        Form(String file) {
            this.file = file;
        }

        /** Name of the file. */
        public String file() {
            return file;
        }
    }

    /**
     * A file that was written.
     *
     * @param form what it holds
     * @param file where it is
     * @param statements triples or quads in it
     * @param bytes its size
     * @param sha256 hash of the file
     * @param contentSha256 hash of what is in it, uncompressed; does not depend on the compressing library
     */
    public record Exported(Form form, Path file, long statements, long bytes, String sha256, String contentSha256) {}

    /**
     * Writes files and a {@code manifest.json} that lists them, all of one state of the database.
     *
     * @param folder where to; made when it is not there. Files of the same names are replaced
     * @param forms what to write
     * @throws IOException if that fails; nothing of the folder has changed then, unless it was in the last moment, when
     *     whole files took the places of others
     */
    public List<Exported> export(Path folder, Set<Form> forms) throws IOException {
        Files.createDirectories(folder);
        data.begin(TxnType.READ);
        try (Scratch scratch = Scratch.in(folder)) {
            List<Exported> written = new ArrayList<>();
            for (Form form : new TreeSet<>(forms)) {
                written.add(write(form, scratch, folder));
            }
            Files.write(scratch.file(Manifest.NAME), new Manifest(origin, withHistory).bytes(data, written));
            for (Exported each : written) {
                AtomicFile.move(scratch.file(each.form().file()), each.file());
            }
            AtomicFile.move(scratch.file(Manifest.NAME), folder.resolve(Manifest.NAME));
            return written;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            data.end();
        }
    }

    private Exported write(Form form, Scratch scratch, Path folder) throws IOException {
        Path aside = scratch.file(form.file());
        MessageDigest outer = Archive.digest();
        MessageDigest inner = Archive.digest();
        long statements;
        try (OutputStream out = new DigestOutputStream(
                CanonicalWriter.gzip(new DigestOutputStream(Files.newOutputStream(aside), outer)), inner)) {
            statements = write(form, out, new DiskSorting(scratch.folder(), budget));
        }
        return new Exported(form, folder.resolve(form.file()), statements, Files.size(aside), hex(outer), hex(inner));
    }

    private long write(Form form, OutputStream out, ByteSorting sorting) throws IOException {
        return switch (form) {
            case ACCEPTED_NT -> CanonicalWriter.nTriples(Iter.map(accepted(), Quad::asTriple), out, sorting);
            case ALIGNED_NT ->
                CanonicalWriter.nTriples(Iter.map(Iter.concat(accepted(), aligned()), Quad::asTriple), out, sorting);
            case FULL_NQ -> CanonicalWriter.nQuads(named(), out, sorting);
            case FULL_TRIG -> new TrigExport(data, withHistory, sorting).write(out);
        };
    }

    private Iterator<Quad> accepted() {
        Iterator<Quad> all = data.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY);
        if (withHistory) {
            return all;
        }
        // History has few properties, and a look-up for every triple of the database would cost as much as the rest.
        Set<Node> properties =
                Iter.toSet(Iter.map(data.find(Graphs.HISTORY, Node.ANY, Node.ANY, Node.ANY), Quad::getPredicate));
        return Iter.filter(all, quad -> !properties.contains(quad.getPredicate()) || !isHistory(quad));
    }

    private boolean isHistory(Quad quad) {
        return data.contains(Graphs.HISTORY, quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    private Iterator<Quad> aligned() {
        return data.find(Graphs.ALIGNED, Node.ANY, Node.ANY, Node.ANY);
    }

    /** Whether a named graph belongs into a full export: not the aligned one, which repeats what the others say. */
    static boolean isFull(Node graph, boolean withHistory) {
        return !graph.equals(Graphs.ALIGNED) && (withHistory || !graph.equals(Graphs.HISTORY));
    }

    private Iterator<Quad> named() {
        Iterator<Quad> all = data.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
        return Iter.filter(all, quad -> isFull(quad.getGraph(), withHistory));
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
