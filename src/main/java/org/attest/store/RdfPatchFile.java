package org.attest.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.rdfpatch.RDFChanges;
import org.apache.jena.rdfpatch.RDFPatchConst;
import org.apache.jena.sparql.core.Quad;
import org.attest.rdf.CanonicalWriter;

/**
 * Writes what changes in the named graphs as an RDF Patch, in Jena's text form: a header with an id, and for each
 * transaction {@code TX}, the quads that are gone, the quads that are new, each sorted, and {@code TC}. Applied to the
 * named graphs before, it gives the named graphs after.
 *
 * <p>What came and went within one transaction is not in it, and a transaction that the database refused after all ends in
 * {@code TA}. As {@link ChangeLog} says, default graph and aligned graph are left out: the patch leads from one full
 * export to the next. Memory does not grow with the changes.
 *
 * <p>The file is there when this is closed, whole: of a load that broke off, with the transactions that were committed. A
 * file of that name is replaced then. When the patch itself could not be written there is none.
 */
public final class RdfPatchFile implements ChangeLog, AutoCloseable {

    private static final byte ADD = 'A';
    private static final byte DELETE = 'D';

    private final Path target;
    private final Scratch scratch;
    private final OutputStream out;
    private final PatchLines lines = new PatchLines();
    private final DiskSorting sorting;
    private final Spool changes;
    private final Spool additions;
    private long added;
    private long removed;
    private boolean prepared;
    private boolean whole;

    private RdfPatchFile(Path target, Scratch scratch, OutputStream out, int budget) {
        this.target = target;
        this.scratch = scratch;
        this.out = out;
        this.sorting = new DiskSorting(scratch.folder(), budget);
        this.changes = new Spool(scratch.file("changes"), budget);
        this.additions = new Spool(scratch.file("additions"), budget);
    }

    /**
     * Begins a patch; the file is not there yet.
     *
     * @param target where to; compressed when its name ends in {@code .gz}. Its folder must be there
     * @param id name of the patch, an IRI that no other patch has
     * @throws IOException if it cannot be written there
     */
    public static RdfPatchFile create(Path target, Node id) throws IOException {
        return create(target, id, DiskSorting.usualBudget());
    }

    static RdfPatchFile create(Path target, Node id, int budget) throws IOException {
        if (Files.isDirectory(target)) {
            throw new IOException(target + ": this is a folder, not a file");
        }
        Scratch scratch = Scratch.in(AtomicFile.folderOf(target));
        try {
            OutputStream file = Files.newOutputStream(scratch.file("patch"));
            boolean compressed = target.toString().endsWith(".gz");
            OutputStream out = compressed ? CanonicalWriter.gzip(file) : new BufferedOutputStream(file);
            RdfPatchFile patch = new RdfPatchFile(target, scratch, out, budget);
            patch.write(changes -> changes.header(RDFPatchConst.ID, id));
            patch.whole = true;
            return patch;
        } catch (IOException e) {
            scratch.close();
            throw e;
        }
    }

    @Override
    public void added(Quad quad) {
        note(ADD, changes -> changes.add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()));
    }

    @Override
    public void removed(Quad quad) {
        note(
                DELETE,
                changes -> changes.delete(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()));
    }

    /** The letter goes last, so that what happened to one quad comes together when sorted. */
    private void note(byte letter, Consumer<RDFChanges> saying) {
        byte[] line = lines.line(saying);
        byte[] record = Arrays.copyOfRange(line, 1, line.length + 1);
        record[record.length - 1] = letter;
        changes.add(record);
    }

    @Override
    public void prepare() throws IOException {
        whole = false;
        try {
            write(RDFChanges::txnBegin);
            prepared = true;
            writeNet(sorting.sorted(changes.drain()));
            for (Iterator<byte[]> each = additions.drain(); each.hasNext(); ) {
                write(ADD, each.next());
                added++;
            }
            clear();
            out.flush();
            whole = true;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Sums up what happened to each quad: it is gone, it is new, or it is as before. Writes what is gone. */
    private void writeNet(Iterator<byte[]> records) throws IOException {
        byte[] last = {};
        int net = 0;
        while (records.hasNext()) {
            byte[] next = records.next();
            if (net != 0 && !Arrays.equals(last, 0, last.length - 1, next, 0, next.length - 1)) {
                take(last, net);
                net = 0;
            }
            net += next[next.length - 1] == ADD ? 1 : -1;
            last = next;
        }
        take(last, net);
    }

    private void take(byte[] record, int net) throws IOException {
        if (net < 0) {
            write(DELETE, record);
            removed++;
        } else if (net > 0) {
            additions.add(record);
        }
    }

    private void write(byte letter, byte[] record) throws IOException {
        out.write(letter);
        out.write(record, 0, record.length - 1);
    }

    private void write(Consumer<RDFChanges> saying) throws IOException {
        out.write(lines.line(saying));
    }

    @Override
    public void committed() throws IOException {
        end(RDFChanges::txnCommit);
    }

    @Override
    public void aborted() throws IOException {
        clear();
        if (prepared) {
            end(RDFChanges::txnAbort);
        }
    }

    private void end(Consumer<RDFChanges> saying) throws IOException {
        boolean good = whole;
        whole = false;
        write(saying);
        out.flush();
        prepared = false;
        whole = good;
    }

    private void clear() throws IOException {
        changes.clear();
        additions.clear();
    }

    /** Quads that the patch adds so far. */
    public long added() {
        return added;
    }

    /** Quads that it removes so far. */
    public long removed() {
        return removed;
    }

    /** Puts the file in its place; a second call does nothing. */
    @Override
    public void close() throws IOException {
        try (scratch) {
            if (whole) {
                whole = false;
                out.close();
                AtomicFile.move(scratch.file("patch"), target);
            }
        }
    }
}
