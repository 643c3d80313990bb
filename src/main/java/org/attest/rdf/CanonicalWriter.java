package org.attest.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes one graph as always the same bytes: canonical lines of RDF 1.1, each once, sorted by Unicode code point, ended
 * by LF, in UTF-8.
 *
 * <p>All lines are held in memory while they are sorted. Closes no stream. For reading by people there is
 * {@link TrigWriter}.
 */
public final class CanonicalWriter {

    private CanonicalWriter() {}

    /**
     * Writes quads as N-Quads. Those of the default graph become triples.
     *
     * @return how many lines were written
     * @throws IllegalArgumentException at a blank node or triple term
     */
    public static long nQuads(Iterator<Quad> quads, OutputStream out) throws IOException {
        return sorted(quads, NQuadsTerms::line, out);
    }

    /**
     * Writes triples as N-Triples.
     *
     * @return how many lines were written
     * @throws IllegalArgumentException at a blank node or triple term
     */
    public static long nTriples(Iterator<Triple> triples, OutputStream out) throws IOException {
        return sorted(triples, NQuadsTerms::line, out);
    }

    /** Compresses what is written, without a time stamp: the same input gives the same bytes. Close it to end it. */
    public static OutputStream gzip(OutputStream out) throws IOException {
        return new GZIPOutputStream(out, 1 << 16);
    }

    private static <T> long sorted(Iterator<T> items, Function<T, String> line, OutputStream out) throws IOException {
        List<byte[]> lines = new ArrayList<>();
        while (items.hasNext()) {
            lines.add((line.apply(items.next()) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        // The order of UTF-8 bytes is that of code points; String's own is that of UTF-16 units, which differs.
        lines.sort(Arrays::compareUnsigned);
        long written = 0;
        byte[] last = {};
        for (byte[] next : lines) {
            if (!Arrays.equals(last, next)) {
                out.write(next);
                written++;
            }
            last = next;
        }
        return written;
    }
}
