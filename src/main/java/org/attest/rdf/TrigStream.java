package org.attest.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Writes TriG as {@link TrigWriter} does, graph by graph, in as much memory as the sorting takes.
 *
 * <p>The order of graphs is the caller's. Closes no stream.
 */
public final class TrigStream {

    private static final int FLUSH = 1 << 15;

    private final TrigWriter look;
    private final ByteSorting sorting;
    private final OutputStream out;
    private final StringBuilder text = new StringBuilder();

    /**
     * A stream; writes nothing yet.
     *
     * @param look gives base, prefixes and the form of terms
     * @param sorting sorts the triples of a graph
     * @param out takes the text in UTF-8
     */
    public TrigStream(TrigWriter look, ByteSorting sorting, OutputStream out) {
        this.look = look;
        this.sorting = sorting;
        this.out = out;
    }

    /** Writes the declarations. To be called first, once. */
    public void header() throws IOException {
        text.append(look.header());
        flush();
    }

    /**
     * Writes a named graph; nothing where it has no triples.
     *
     * @param graph the name, a term
     * @param triples in any order; repeated ones are written once
     * @return how many were written
     * @throws IllegalArgumentException at a blank node or triple term
     */
    public long graph(Node graph, Iterator<Triple> triples) throws IOException {
        Iterator<byte[]> records = sorting.sorted(Iter.map(triples, this::record));
        if (!records.hasNext()) {
            return 0;
        }
        text.append('\n').append(look.term(graph)).append(" {\n");
        TrigParagraphs paragraphs = new TrigParagraphs(TrigWriter.INDENT, text);
        long written = 0;
        byte[] last = {};
        while (records.hasNext()) {
            byte[] next = records.next();
            if (!Arrays.equals(last, next)) {
                add(paragraphs, next);
                written++;
            }
            last = next;
        }
        paragraphs.end();
        text.append("}\n");
        flush();
        return written;
    }

    /** What orders a triple, then what is written of it: so nothing need be parsed when it comes back from a disk. */
    private byte[] record(Triple triple) {
        byte[] order = (TrigWriter.sortKey(triple.getSubject())
                        + '\1'
                        + TrigWriter.sortKey(triple.getPredicate())
                        + '\1'
                        + TrigWriter.sortKey(triple.getObject())
                        + '\0')
                .getBytes(StandardCharsets.UTF_8);
        byte[] s = look.term(triple.getSubject()).getBytes(StandardCharsets.UTF_8);
        byte[] p = look.predicate(triple.getPredicate()).getBytes(StandardCharsets.UTF_8);
        byte[] o = look.term(triple.getObject()).getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(order.length + s.length + p.length + o.length + 3 * Integer.BYTES)
                .put(order)
                .put(s)
                .put(p)
                .put(o)
                .putInt(s.length)
                .putInt(p.length)
                .putInt(o.length)
                .array();
    }

    private void add(TrigParagraphs paragraphs, byte[] record) throws IOException {
        ByteBuffer lengths = ByteBuffer.wrap(record, record.length - 3 * Integer.BYTES, 3 * Integer.BYTES);
        int s = lengths.getInt();
        int p = lengths.getInt();
        int o = lengths.getInt();
        int start = record.length - 3 * Integer.BYTES - s - p - o;
        paragraphs.add(text(record, start, s), text(record, start + s, p), text(record, start + s + p, o));
        if (text.length() > FLUSH) {
            flush();
        }
    }

    private static String text(byte[] record, int start, int length) {
        return new String(record, start, length, StandardCharsets.UTF_8);
    }

    private void flush() throws IOException {
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
    }
}
