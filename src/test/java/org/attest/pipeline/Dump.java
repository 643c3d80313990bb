package org.attest.pipeline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.attest.rdf.CanonicalWriter;
import org.attest.rdf.Graphs;
import org.attest.store.GraphStore;

/** Databases as text, to compare them. */
public final class Dump {

    private Dump() {}

    /** Everything but the history, one line a quad, sorted. */
    public static String of(GraphStore store) {
        DatasetGraph data = store.dataset();
        return Txn.calculateRead(data, () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                CanonicalWriter.nQuads(Iter.filter(data.find(), quad -> !isHistory(data, quad)), out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toString(StandardCharsets.UTF_8);
        });
    }

    private static boolean isHistory(DatasetGraph data, Quad quad) {
        return quad.getGraph().equals(Graphs.HISTORY)
                || (quad.isDefaultGraph()
                        && data.contains(Graphs.HISTORY, quad.getSubject(), quad.getPredicate(), quad.getObject()));
    }

    /** Fails, with the lines that only one has, where two dumps differ. */
    public static void same(String actual, String expected, String when) {
        if (!actual.equals(expected)) {
            SortedSet<String> more = new TreeSet<>(Arrays.asList(actual.split("\n", -1)));
            SortedSet<String> less = new TreeSet<>(Arrays.asList(expected.split("\n", -1)));
            SortedSet<String> both = new TreeSet<>(more);
            both.retainAll(less);
            more.removeAll(both);
            less.removeAll(both);
            throw new AssertionError(
                    when + "\ntoo much:\n" + String.join("\n", more) + "\nmissing:\n" + String.join("\n", less));
        }
    }
}
