package org.attest.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes one graph as always the same bytes: canonical lines of RDF 1.1, each once, sorted by Unicode code point, ended
 * by LF, in UTF-8.
 *
 * <p>How many lines fit depends on the sorting that is given; without one, all are held in memory. Closes no stream. For
 * reading by people there is {@link TrigWriter}.
 */
public final class CanonicalWriter {

    private CanonicalWriter() {}

    /** Writes quads as N-Quads, sorted in memory; else as {@link #nQuads(Iterator, OutputStream, ByteSorting)}. */
    public static long nQuads(Iterator<Quad> quads, OutputStream out) throws IOException {
        return nQuads(quads, out, ByteSorting.IN_MEMORY);
    }

    /**
     * Writes quads as N-Quads. Those of the default graph become triples.
     *
     * @return how many lines were written
     * @throws IllegalArgumentException at a blank node or triple term
     */
    public static long nQuads(Iterator<Quad> quads, OutputStream out, ByteSorting sorting) throws IOException {
        return sorted(quads, NQuadsTerms::line, out, sorting);
    }

    /** Writes triples as N-Triples, sorted in memory; else as {@link #nTriples(Iterator, OutputStream, ByteSorting)}. */
    public static long nTriples(Iterator<Triple> triples, OutputStream out) throws IOException {
        return nTriples(triples, out, ByteSorting.IN_MEMORY);
    }

    /**
     * Writes triples as N-Triples.
     *
     * @return how many lines were written
     * @throws IllegalArgumentException at a blank node or triple term
     */
    public static long nTriples(Iterator<Triple> triples, OutputStream out, ByteSorting sorting) throws IOException {
        return sorted(triples, NQuadsTerms::line, out, sorting);
    }

    /** Compresses what is written, without a time stamp: the same input gives the same bytes. Close it to end it. */
    public static OutputStream gzip(OutputStream out) throws IOException {
        return new GZIPOutputStream(out, 1 << 16);
    }

    private static <T> long sorted(Iterator<T> items, Function<T, String> line, OutputStream out, ByteSorting sorting)
            throws IOException {
        // The order of UTF-8 bytes is that of code points; String's own is that of UTF-16 units, which differs.
        Iterator<byte[]> lines =
                sorting.sorted(Iter.map(items, item -> (line.apply(item) + "\n").getBytes(StandardCharsets.UTF_8)));
        long written = 0;
        byte[] last = {};
        while (lines.hasNext()) {
            byte[] next = lines.next();
            if (!Arrays.equals(last, next)) {
                out.write(next);
                written++;
            }
            last = next;
        }
        return written;
    }
}
