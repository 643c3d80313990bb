package org.attest.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.attest.rdf.CanonicalWriter;
import org.attest.rdf.Graphs;

/**
 * Writes a database as files that others can take: sorted, compressed, the same bytes for the same content.
 *
 * <p>Each file appears whole or not at all, and the manifest last. Sorting takes memory: some 400 bytes a quad.
 */
public final class Exporter {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final DatasetGraph data;
    private final boolean withHistory;

    /**
     * An exporter.
     *
     * @param data the database
     * @param withHistory whether to include when what was loaded, which is no function of the content
     */
    public Exporter(DatasetGraph data, boolean withHistory) {
        this.data = data;
        this.withHistory = withHistory;
    }

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
     * @throws IOException if that fails; files of other exports are left as they were
     */
    public List<Exported> export(Path folder, Set<Form> forms) throws IOException {
        Files.createDirectories(folder);
        data.begin(TxnType.READ);
        try {
            List<Exported> written = new ArrayList<>();
            for (Form form : new TreeSet<>(forms)) {
                written.add(write(form, folder.resolve(form.file())));
            }
            AtomicFile.write(folder.resolve("manifest.json"), manifest(written));
            return written;
        } finally {
            data.end();
        }
    }

    private Exported write(Form form, Path file) throws IOException {
        Path aside = AtomicFile.aside(file);
        try {
            MessageDigest outer = Archive.digest();
            MessageDigest inner = Archive.digest();
            long statements;
            try (OutputStream out = new DigestOutputStream(
                    CanonicalWriter.gzip(new DigestOutputStream(Files.newOutputStream(aside), outer)), inner)) {
                statements = write(form, out);
            }
            long bytes = Files.size(aside);
            AtomicFile.move(aside, file);
            return new Exported(form, file, statements, bytes, hex(outer), hex(inner));
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private long write(Form form, OutputStream out) throws IOException {
        return switch (form) {
            case ACCEPTED_NT -> CanonicalWriter.nTriples(Iter.map(accepted(), Quad::asTriple), out);
            case ALIGNED_NT ->
                CanonicalWriter.nTriples(Iter.map(Iter.concat(accepted(), aligned()), Quad::asTriple), out);
            case FULL_NQ -> CanonicalWriter.nQuads(named(), out);
            case FULL_TRIG -> new TrigExport(data, withHistory).write(out);
        };
    }

    private Iterator<Quad> accepted() {
        Iterator<Quad> all = data.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY);
        return withHistory
                ? all
                : Iter.filter(
                        all,
                        quad -> !data.contains(
                                Graphs.HISTORY, quad.getSubject(), quad.getPredicate(), quad.getObject()));
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

    private byte[] manifest(List<Exported> written) throws IOException {
        ObjectNode json = JSON.createObjectNode();
        json.put("format", "attest-export/1").put("history", withHistory);
        for (Exported each : written) {
            ObjectNode file = json.withArray("files").addObject();
            file.put("name", each.form().file()).put("form", each.form().name().toLowerCase(Locale.ROOT));
            file.put("statements", each.statements()).put("bytes", each.bytes());
            file.put("sha256", each.sha256()).put("contentSha256", each.contentSha256());
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
